import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { hashSecretToken, makeSecretToken } from "./secret-token.ts";

const validHours = 24;

/** The page that each purpose opens. */
const pages = { "first-administrator": "/velkommen", invitation: "/invitation" } as const;
type Purpose = keyof typeof pages;

export interface OneTimeLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** A link that works once within 24 hours; earlier unused ones for the same purpose and user stop working. Only its hash is kept. */
export async function createOneTimeLink(
  tx: Tx,
  link: {
    readonly purpose: Purpose;
    readonly userId: string | null;
    readonly now: string;
    readonly publicUrl: string;
  },
): Promise<OneTimeLink> {
  const { token, hash } = makeSecretToken();
  const expiresAt = new Date(Date.parse(link.now) + validHours * 3_600_000).toISOString();
  await tx
    .deleteFrom("one_time_link")
    .where("purpose", "=", link.purpose)
    .where("user_id", "is not distinct from", link.userId)
    .where("used_at", "is", null)
    .execute();
  await tx
    .insertInto("one_time_link")
    .values({
      token_hash: hash,
      purpose: link.purpose,
      user_id: link.userId,
      created_at: link.now,
      expires_at: expiresAt,
    })
    .execute();
  return { url: `${link.publicUrl}${pages[link.purpose]}?token=${token}`, expiresAt };
}

/** Uses a link up and gives the user it was made for. Throws {@link NotFound} when it is unknown, used or too old. */
export async function takeOneTimeLink(
  tx: Tx,
  token: string,
  purpose: Purpose,
  now: string,
): Promise<string | null> {
  const link = await tx
    .updateTable("one_time_link")
    .set({ used_at: now })
    .where("token_hash", "=", hashSecretToken(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("user_id")
    .executeTakeFirst();
  if (link === undefined) {
    throw new NotFound(
      "linket-virker-ikke",
      "Linket er brugt, mere end et døgn gammelt eller ikke fuldstændigt. Bed en administrator om et nyt.",
    );
  }
  return link.user_id;
}
