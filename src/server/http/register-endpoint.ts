import type { RateLimitOptions } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { problemSchema } from "#contract/problem";
import type { Tx } from "../database/connect.ts";
import { Unauthenticated } from "../errors.ts";
import type { SignedInUser } from "../features/sign-in/signed-in-user.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Who the request's session belongs to; null when nobody is signed in. */
    findActor(request: FastifyRequest): Promise<SignedInUser | null>;
    asUser<Result>(user: SignedInUser, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  }
}

/** What a handler is given: the validated input, and the request and reply for files, cookies and headers. */
export interface PublicCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The same for an endpoint behind sign-in. */
export interface Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>
  extends PublicCall<P, Q, B> {
  readonly actor: SignedInUser;
  /** One transaction that sees what the actor may see. */
  asUser<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

export interface EndpointOptions {
  readonly rateLimit?: RateLimitOptions;
}

/** Serves a contract endpoint to those who are signed in. A handler that answers in another format uses `reply` and returns it. */
export function registerEndpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  app: FastifyInstance,
  definition: Endpoint<P, Q, B, R>,
  handle: (call: Call<P, Q, B>) => Promise<z.input<R> | FastifyReply>,
  options: EndpointOptions = {},
): void {
  if (definition.isPublic) throw new Error(`${definition.path} is public: use registerPublicEndpoint`);
  addRoute(app, definition, options, async (call) => {
    const actor = await app.findActor(call.request);
    if (actor === null)
      throw new Unauthenticated(
        "ikke-logget-ind",
        "Du er ikke logget ind, eller der gik for lang tid. Log ind igen.",
      );
    return handle({ ...call, actor, asUser: (work) => app.asUser(actor, work) });
  });
}

/** Serves a contract endpoint marked `isPublic` to anyone. */
export function registerPublicEndpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  app: FastifyInstance,
  definition: Endpoint<P, Q, B, R>,
  handle: (call: PublicCall<P, Q, B>) => Promise<z.input<R> | FastifyReply>,
  options: EndpointOptions = {},
): void {
  if (!definition.isPublic) throw new Error(`${definition.path} is not public: use registerEndpoint`);
  addRoute(app, definition, options, handle);
}

function addRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  { method, path, summary, tag, params, query, body, response, isPublic }: Endpoint<P, Q, B, R>,
  { rateLimit }: EndpointOptions,
  handle: (call: PublicCall<P, Q, B>) => Promise<unknown>,
): void {
  app.route({
    method,
    url: path,
    schema: {
      summary,
      tags: [tag],
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      ...(isPublic ? { security: [] } : {}),
      response: { 200: response, "4xx": problemSchema, "5xx": problemSchema },
    },
    ...(rateLimit && { config: { rateLimit } }),
    handler: (request, reply) =>
      // Fastify has validated all three by the schemas that their types come from.
      handle({
        params: request.params as z.output<P>,
        query: request.query as z.output<Q>,
        body: request.body as z.output<B>,
        request,
        reply,
      }),
  });
}
