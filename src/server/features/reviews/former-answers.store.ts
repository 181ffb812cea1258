import type { AnswerView } from "#contract/reviews";
import type { Tx } from "#server/database/connect";
import { answerColumns, readAnswer } from "./answers.store.ts";

/** The answers by former wordings that count, in no order. Empty where the wall says no. */
export async function listFormerAnswers(tx: Tx, reviewId: number): Promise<AnswerView[]> {
  const rows = await tx
    .selectFrom("former_answer")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .distinctOn("question_id")
    .select([...answerColumns, "app_user.name"])
    .where("review_id", "=", reviewId)
    .orderBy("question_id")
    .orderBy("revision", "desc")
    .execute();
  return rows.map(readAnswer);
}
