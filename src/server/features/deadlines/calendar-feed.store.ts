import type { Tx } from "#server/database/connect";
import { hashSecretToken, makeSecretToken } from "../sign-in/secret-token.ts";

/** When the user's feed was made, or null when there is none. */
export async function findFeed(tx: Tx): Promise<string | null> {
  const feed = await tx.selectFrom("calendar_feed").select("created_at").executeTakeFirst();
  return feed?.created_at ?? null;
}

/** Makes the user's feed anew and gives its secret, which is kept nowhere: the earlier one stops working. */
export async function renewFeed(tx: Tx, userId: string): Promise<string> {
  const { token, hash } = makeSecretToken();
  await closeFeed(tx);
  await tx.insertInto("calendar_feed").values({ user_id: userId, token_hash: hash }).execute();
  return token;
}

export async function closeFeed(tx: Tx): Promise<void> {
  await tx.deleteFrom("calendar_feed").execute();
}

/** Whose feed the secret opens; null when nobody's. For the system: before that, there is no user to be. */
export async function findFeedOwner(tx: Tx, token: string): Promise<string | null> {
  const feed = await tx
    .selectFrom("calendar_feed")
    .select("user_id")
    .where("token_hash", "=", hashSecretToken(token))
    .executeTakeFirst();
  return feed?.user_id ?? null;
}
