import type { z } from "zod";

/** One REST endpoint: what the browser calls, Fastify validates and the OpenAPI file shows. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Fastify's form: `/api/audits/:auditId`. */
  readonly path: `/api/${string}`;
  /** One Danish sentence for the API's reader. */
  readonly summary: string;
  readonly tag: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Open without signing in. */
  readonly isPublic?: boolean;
}

/** Keeps the exact schema types of an endpoint. */
export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  definition: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> {
  return definition;
}
