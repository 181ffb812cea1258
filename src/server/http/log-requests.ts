import type { FastifyInstance } from "fastify";

/** One line per request: the route's pattern, never the address itself, which may hold a name or a case number. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, milliseconds }, "svar");
  });
}
