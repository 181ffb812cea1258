import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Problem } from "#contract/problem";
import { loggableError } from "./loggable-error.ts";
import { problem, problemOf } from "./problem-of.ts";

/** Answers every error with a problem. A fault of ours is hidden behind a reference, which the log explains. */
export function setErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const known = problemOf(error);
    if (known !== null) return sendProblem(reply, known);
    const reference = randomUUID().slice(0, 8);
    request.log.error(
      { ...loggableError(error), reference, route: request.routeOptions.url },
      "uventet fejl",
    );
    return sendProblem(
      reply,
      problem(
        500,
        "uventet-fejl",
        "Noget gik galt hos os",
        `Prøv igen. Bliver det ved, så giv it-drift henvisningen ${reference}.`,
      ),
    );
  });
}

export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.status(body.status).type("application/problem+json").send(JSON.stringify(body));
}
