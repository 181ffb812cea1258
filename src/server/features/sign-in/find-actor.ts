import type { FastifyRequest } from "fastify";
import type { AppDeps } from "#server/app-deps";
import { findUserOfSession } from "./session.store.ts";
import { sessionCookie } from "./session-cookie.ts";
import type { SignedInUser } from "./signed-in-user.ts";

/** Who the request's cookie belongs to, or null. */
export async function findActor(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  request: FastifyRequest,
): Promise<SignedInUser | null> {
  const token = request.cookies[sessionCookie];
  if (token === undefined) return null;
  return database.asSystem("nobody is signed in before the session is read", (tx) =>
    findUserOfSession(tx, token, clock.now()),
  );
}
