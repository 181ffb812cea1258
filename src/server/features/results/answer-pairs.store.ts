import { sql } from "kysely";
import type { AnswerPairs } from "#contract/answer-pairs";
import type { Tx } from "#server/database/connect";
import { type CountedReview, isOf } from "./counted-answers.store.ts";

export type PairedAnswer = AnswerPairs["pairs"][number]["first"];

/** What the reviews answered to the question, by review: as first submitted, or as first saved, before the dates were shown. */
export async function listAnswersToOne(
  tx: Tx,
  questionId: string,
  reviews: readonly CountedReview[],
  which: "blind" | "first",
): Promise<ReadonlyMap<number, PairedAnswer>> {
  const source = which === "blind" ? "blind_answer as answer" : "answer";
  const rows = await tx
    .selectFrom(source as "answer") // the view has the table's columns
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select(["review_id as reviewId", "value", "remark", "app_user.name as by"])
    .where(isOf(reviews))
    .where("question_id", "=", questionId)
    .$if(which === "first", (first) => first.where("revision", "=", 1))
    .execute();
  return new Map(rows.map((row) => [row.reviewId, { ...row, by: row.by ?? "importeret" }]));
}

/** What the dates say of the question in the reviewed cases, by case number; not where they leave it open. */
export async function listDateAnswersToOne(
  tx: Tx,
  auditId: string,
  questionId: string,
  reviews: readonly CountedReview[],
): Promise<ReadonlyMap<string, PairedAnswer>> {
  const rows = await tx
    .selectFrom("machine_answer")
    .innerJoin("draw", "draw.id", "draw_id")
    .select(["case_number", "value", "sentences"])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("question_id", "=", questionId)
    .where(sql<boolean>`case_number = any (${reviews.map(({ caseNumber }) => caseNumber)}::text[])`)
    .execute();
  return new Map(
    rows.flatMap(({ case_number, value, sentences }) =>
      value === null
        ? []
        : [[case_number, { value, remark: sentences.join(" "), by: "Datoerne", reviewId: null }]],
    ),
  );
}
