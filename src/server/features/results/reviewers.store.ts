import { sql } from "kysely";
import type { Tx } from "#server/database/connect";

/** Who measured each review. Answers from a file have nobody. */
export function listReviewers(
  tx: Tx,
  reviews: readonly { readonly id: number }[],
): Promise<{ reviewId: number; userId: string; name: string }[]> {
  return tx
    .selectFrom("review_participant")
    .innerJoin("app_user", "app_user.id", "user_id")
    .select(["review_id as reviewId", "user_id as userId", "app_user.name"])
    .where(sql<boolean>`review_id = any (${reviews.map(({ id }) => id)}::bigint[])`)
    .where("part", "=", "maaler")
    .orderBy("review_id")
    .execute();
}
