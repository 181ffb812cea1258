import type { Me } from "#contract/sign-in";
import type { Tx } from "#server/database/connect";
import { Forbidden } from "#server/errors";
import { describeMe } from "./describe-me.ts";
import { createSession } from "./session.store.ts";
import { findSignedInUser } from "./signed-in-user.store.ts";

export interface NewSession {
  readonly token: string;
  readonly me: Me;
}

/** Signs a user in: the token for the cookie, and who they are. Throws {@link Forbidden} for one who is deactivated. */
export async function beginSession(tx: Tx, userId: string, now: string): Promise<NewSession> {
  const user = await findSignedInUser(tx, userId);
  if (user === null)
    throw new Forbidden("bruger-lukket", "Brugeren er lukket. Bed en administrator om at åbne den.");
  return { token: await createSession(tx, userId, now), me: await describeMe(tx, user) };
}
