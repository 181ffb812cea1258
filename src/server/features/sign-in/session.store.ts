import type { Tx } from "#server/database/connect";
import { hashSecretToken, makeSecretToken } from "./secret-token.ts";
import { readUser, selectActiveUsers } from "./signed-in-user.store.ts";
import type { SignedInUser } from "./signed-in-user.ts";

/** Away for this long, one signs in again. */
const idleHours = 2;
/** However busy, one signs in again after a working day. */
const longestHours = 12;
/** The time of the latest request is written this seldom, so that reading stays reading. */
const seenEveryMilliseconds = 60_000;

/** Opens a session for a user and gives its token; sessions that have ended are swept out. `now` is an ISO instant. */
export async function createSession(tx: Tx, userId: string, now: string): Promise<string> {
  const { token, hash } = makeSecretToken();
  await tx
    .deleteFrom("session")
    .where((is) => is.or([is("expires_at", "<", now), is("last_seen_at", "<", later(now, -idleHours))]))
    .execute();
  await tx
    .insertInto("session")
    .values({
      token_hash: hash,
      user_id: userId,
      created_at: now,
      last_seen_at: now,
      expires_at: later(now, longestHours),
    })
    .execute();
  return token;
}

/** The user whose live session this is, with roles, or null. */
export async function findUserOfSession(tx: Tx, token: string, now: string): Promise<SignedInUser | null> {
  const rows = await selectActiveUsers(tx)
    .innerJoin("session", "session.user_id", "app_user.id")
    .select(["token_hash", "last_seen_at"])
    .where("token_hash", "=", hashSecretToken(token))
    .where("expires_at", ">", now)
    .where("last_seen_at", ">", later(now, -idleHours))
    .execute();
  const [session] = rows;
  if (session !== undefined && Date.parse(now) - Date.parse(session.last_seen_at) > seenEveryMilliseconds) {
    await tx
      .updateTable("session")
      .set({ last_seen_at: now })
      .where("token_hash", "=", session.token_hash)
      .execute();
  }
  return readUser(rows);
}

export async function deleteSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom("session").where("token_hash", "=", hashSecretToken(token)).execute();
}

/** Signs a user out everywhere, when they are deactivated or get a new password. */
export async function deleteSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom("session").where("user_id", "=", userId).execute();
}

function later(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
