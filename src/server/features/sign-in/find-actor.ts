import type { FastifyRequest } from "fastify";
import type { AppDeps } from "#server/app-deps";
import { findSession } from "./session.store.ts";
import { sessionCookie } from "./session-cookie.ts";
import { findSignedInUser } from "./signed-in-user.store.ts";
import type { SignedInUser } from "./signed-in-user.ts";

/** Who the request's cookie belongs to, or null. */
export async function findActor(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  request: FastifyRequest,
): Promise<SignedInUser | null> {
  const token = request.cookies[sessionCookie];
  if (token === undefined) return null;
  return database.asSystem("nobody is signed in before the session is read", async (tx) => {
    const userId = await findSession(tx, token, clock.now());
    return userId === null ? null : findSignedInUser(tx, userId);
  });
}
