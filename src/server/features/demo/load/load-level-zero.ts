import { asksMoreThanDates } from "#audit/level-zero/answer-from-dates";
import { findDifference } from "#audit/level-zero/machine-difference";
import { isDefect } from "#audit/review/answer-rules";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import type { DatedAnswer } from "../current-audit/draft-reviews.ts";
import type { LoadedReview } from "./insert-reviews.ts";

const reasons = [
  "Mødet står i journalen, men er ikke registreret.",
  "Datoen i registreringen er den dag, notatet blev skrevet, ikke den dag, det skete.",
  "Det fremgår af et brev i sagen.",
] as const;

/** What the dates settle of the drawn cases. Where a question asks for more, only the defect is settled. */
export async function loadDatedAnswers(tx: Tx, auditId: string): Promise<DatedAnswer> {
  const answers = await settledAnswers(tx, auditId);
  return (caseNumber, question) => {
    const value = answers.get(`${question.id} ${caseNumber}`) ?? null;
    return value !== null && (!asksMoreThanDates(question) || isDefect(question, value)) ? value : null;
  };
}

/** Whoever submitted a review has said why they kept what the dates contradict. */
export async function loadReactions(
  tx: Tx,
  auditId: string,
  reviews: readonly LoadedReview[],
): Promise<void> {
  const answers = await settledAnswers(tx, auditId);
  const explained = reviews
    .filter(({ status }) => status === "afsluttet")
    .flatMap((review) =>
      review.answers
        .filter(({ question, value }) => {
          const dated = answers.get(`${question.id} ${review.caseNumber}`) ?? null;
          return findDifference(question, dated, [{ revision: 1, value, isImported: false }], []) !== null;
        })
        .map(({ question }) => ({ review, question })),
    );
  await copyRows(
    tx,
    "machine_reaction",
    ["review_id", "question_id", "answer_revision", "kind", "reason", "reacted_by", "reacted_at"],
    explained.map(({ review: { id, reviewerId, at }, question }, index) => [
      id,
      question.id,
      1,
      "fastholdt",
      reasons[index % reasons.length] ?? reasons[0],
      reviewerId,
      at,
    ]),
  );
}

/** By question and case number, of the cases that were drawn. */
async function settledAnswers(tx: Tx, auditId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("machine_answer")
    .innerJoin("draw", "draw.id", "machine_answer.draw_id")
    .innerJoin("drawn_case", (join) =>
      join
        .onRef("drawn_case.draw_id", "=", "machine_answer.draw_id")
        .onRef("drawn_case.case_number", "=", "machine_answer.case_number"),
    )
    .select(["question_id", "machine_answer.case_number", "value"])
    .distinct()
    .where("audit_id", "=", auditId)
    .where("value", "in", ["ja", "nej", "ikke-relevant"])
    .execute();
  return new Map(
    rows.map(({ question_id, case_number, value }) => [`${question_id} ${case_number}`, value ?? ""]),
  );
}
