import type { AnswerPairs } from "#contract/answer-pairs";
import type { Tx } from "#server/database/connect";
import { type CountedReview, isOf } from "./counted-answers.store.ts";

type BlindAnswer = AnswerPairs["pairs"][number]["first"];

/** What each of the reviews first answered to the question, by review. */
export async function listBlindAnswers(
  tx: Tx,
  questionId: string,
  reviews: readonly CountedReview[],
): Promise<ReadonlyMap<number, BlindAnswer>> {
  const rows = await tx
    .selectFrom("blind_answer as answer")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select(["review_id as reviewId", "value", "remark", "app_user.name as by"])
    .where(isOf(reviews))
    .where("question_id", "=", questionId)
    .execute();
  return new Map(rows.map((row) => [row.reviewId, { ...row, by: row.by ?? "importeret" }]));
}
