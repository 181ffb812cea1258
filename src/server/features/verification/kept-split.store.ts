import { sql } from "kysely";
import type { AnswerRow } from "#audit/results/answer-row";
import { countByLevel } from "#audit/results/count-answers";
import type { AnchorAnswer, KeptSplit } from "#audit/verify/verify-split";
import type { Tx } from "#server/database/connect";
import type { LoadedResults } from "../results/load-results.ts";

/** The split as published, with the answers it rests on one by one; null where no case was drawn again. */
export async function loadKeptSplit(
  tx: Tx,
  auditId: string,
  { split, asked }: LoadedResults,
  rows: readonly AnswerRow[],
): Promise<KeptSplit | null> {
  if (split === null || split === "kun-hele-kommunen") return null;
  const { from, level, before } = split.input;
  return {
    published: split.questions,
    questions: asked,
    input: { from, level, before, now: countByLevel(asked, rows) },
    answersThen: await listFirstSubmitted(tx, auditId, level, "earlier_review_id"),
    answersNow: await listFirstSubmitted(tx, auditId, level, "review_id"),
    formerWording: await listOfAskedTwice(tx, auditId, level, "former_answer"),
    newWording: await listOfAskedTwice(tx, auditId, level, "answer"),
  };
}

/** The answers of the level's submitted anchor cases as first submitted, read from every revision and not from the view. */
async function listFirstSubmitted(
  tx: Tx,
  auditId: string,
  level: number,
  which: "review_id" | "earlier_review_id",
): Promise<AnchorAnswer[]> {
  const { rows } = await sql<AnchorAnswer & { readonly revision: number }>`
    select anchor.case_number as "caseNumber", question_id as "questionId",
      question_version as "questionVersion", value, revision
    from anchor_review anchor
    join review as now on now.id = anchor.review_id and now.status = 'afsluttet'
    join review on review.id = anchor.${sql.ref(which)}
    join answer on answer.review_id = review.id and answered_at <= review.first_submitted_at
    where anchor.audit_id = ${auditId} and anchor.level = ${level}
    order by revision`.execute(tx);
  return lastOfEach(rows);
}

/** The same of the level's submitted cases that were asked in both wordings: by the former wording, or by the audit's own. */
async function listOfAskedTwice(
  tx: Tx,
  auditId: string,
  level: number,
  table: "former_answer" | "answer",
): Promise<readonly AnchorAnswer[]> {
  const { rows } = await sql<AnchorAnswer & { readonly revision: number }>`
    select asked.case_number as "caseNumber", question_id as "questionId",
      question_version as "questionVersion", value, revision
    from review_asked_twice asked
    join review on review.id = asked.review_id and review.status = 'afsluttet'
    join ${sql.table(table)} given on given.review_id = review.id and answered_at <= review.first_submitted_at
    where asked.audit_id = ${auditId} and asked.level = ${level}
    order by revision`.execute(tx);
  return lastOfEach(rows);
}

/** The last revision of each comes last, and stands. */
function lastOfEach(rows: readonly AnchorAnswer[]): AnchorAnswer[] {
  return [...new Map(rows.map((row) => [`${row.caseNumber} ${row.questionId}`, row])).values()];
}
