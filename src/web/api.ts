import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { problemSchema } from "#contract/problem";
import { ApiProblem, LostConnection, UnexpectedAnswer } from "./api-errors.ts";
import { apiUrl, type Values } from "./api-url.ts";
import { shellText } from "./text/shell.ts";

/** One part of an endpoint's input: absent where the endpoint has no schema for it. */
type Part<Name extends string, Schema extends z.ZodType> =
  unknown extends z.input<Schema>
    ? { readonly [name in Name]?: undefined }
    : { readonly [name in Name]: z.input<Schema> };

/** Files to send, for the endpoints that take a form (multipart) instead of JSON. */
interface FormPart {
  readonly form?: FormData;
}

/** What `call` needs: `params`, `query` and `body` as the endpoint's schemas take them. */
export type EndpointInput<E> =
  E extends Endpoint<infer P, infer Q, infer B, infer _R>
    ? Part<"params", P> & Part<"query", Q> & Part<"body", B> & FormPart
    : never;

export type EndpointOutput<E> =
  E extends Endpoint<infer _P, infer _Q, infer _B, infer R> ? z.output<R> : never;

interface LooseInput extends FormPart {
  readonly params?: Values | undefined;
  readonly query?: Values | undefined;
  readonly body?: unknown;
}

/**
 * Calls an endpoint and returns its parsed response.
 * Throws `ApiProblem` when the server refuses, `LostConnection` when no answer comes, `UnexpectedAnswer` when it breaks the contract.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: EndpointInput<E>,
  signal?: AbortSignal,
): Promise<EndpointOutput<E>> {
  const response = await send(endpoint, input as LooseInput, signal);
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(answer, response.status);
  const parsed = endpoint.response.safeParse(answer);
  if (!parsed.success) throw new UnexpectedAnswer(shellText.unexpectedAnswer, { cause: parsed.error });
  return parsed.data as EndpointOutput<E>;
}

/** A file from an address of ours, under the name that the server gives it. Throws as `call` does. */
export async function fetchFile(url: string): Promise<File> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LostConnection(shellText.lostConnection, { cause });
  });
  if (!response.ok) throw refusal(await response.json().catch(() => undefined), response.status);
  const [, name = ""] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  return new File([await response.blob()], name);
}

async function send(endpoint: Endpoint, input: LooseInput, signal?: AbortSignal): Promise<Response> {
  const request: RequestInit = { method: endpoint.method, ...(signal && { signal }), ...bodyOf(input) };
  try {
    return await fetch(apiUrl(endpoint.path, input.params, input.query), request);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LostConnection(shellText.lostConnection, { cause: error });
  }
}

function bodyOf({ form, body }: LooseInput): RequestInit {
  if (form) return { body: form };
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

function refusal(answer: unknown, status: number): ApiProblem | UnexpectedAnswer {
  const problem = problemSchema.safeParse(answer);
  if (problem.success) return new ApiProblem(problem.data);
  return new UnexpectedAnswer(shellText.unexpectedAnswer, { cause: status });
}
