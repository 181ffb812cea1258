import { sql } from "kysely";
import type { MachineAnswer } from "#audit/level-zero/answer-from-dates";
import type { DateRow } from "#audit/level-zero/level-zero-results";
import type { AnswerRow } from "#audit/results/answer-row";
import type { PairTally } from "#audit/results/pair-tally";
import type { DateTally } from "#audit/results/stratum-tally";
import type { AnswerOfDates } from "#audit/verify/verify-machine-answers";
import type { CaseArea } from "#casefile/case-file";
import type { ResultsFilter } from "#contract/results";
import type { Tx } from "#server/database/connect";
import { copyRows, copyTextArray } from "#server/database/copy-rows";

/** As the owner only: nobody else writes what the dates answer. */
export function insertMachineAnswers(
  tx: Tx,
  drawId: number,
  answers: Iterable<MachineAnswer & { readonly caseNumber: string }>,
): Promise<number> {
  return copyRows(
    tx,
    "machine_answer",
    ["draw_id", "question_id", "question_version", "case_number", "value", "sentences", "evidence"],
    rowsOf(drawId, answers),
  );
}

function* rowsOf(drawId: number, answers: Iterable<MachineAnswer & { readonly caseNumber: string }>) {
  for (const { questionId, questionVersion, caseNumber, value, sentences, evidence } of answers)
    yield [
      drawId,
      questionId,
      questionVersion,
      caseNumber,
      value,
      copyTextArray(sentences),
      copyTextArray(evidence),
    ];
}

export interface SettledAnswer {
  readonly questionId: string;
  readonly value: string;
  readonly sentences: string[];
  readonly drawnAt: string;
}

/** The dates' answers about a case that settle the question, those the wall lets the user see. */
export async function listSettledAnswers(
  tx: Tx,
  auditId: string,
  caseNumber: string,
  questionIds: readonly string[],
): Promise<readonly SettledAnswer[]> {
  if (questionIds.length === 0) return [];
  const rows = await tx
    .selectFrom("machine_answer")
    .innerJoin("draw", "draw.id", "draw_id")
    .select(["question_id as questionId", "value", "sentences", "drawn_at as drawnAt"])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("case_number", "=", caseNumber)
    .where("question_id", "in", [...questionIds])
    .where("value", "in", ["ja", "nej", "ikke-relevant"])
    .execute();
  return rows.map(({ value, drawnAt, ...row }) => ({ ...row, value: value ?? "", drawnAt: drawnAt ?? "" }));
}

/** How often the dates gave each value, over the frame or a part of it: the database counts. */
export async function countMachineAnswers(
  tx: Tx,
  drawId: number,
  filter: ResultsFilter,
): Promise<readonly DateTally[]> {
  const rows = await machineAnswers(tx, drawId, filter)
    .select(({ fn }) => ["question_id as questionId", "stratum", "value", fn.countAll<number>().as("count")])
    .groupBy(["question_id", "stratum", "value"])
    .execute();
  return rows.map((row) => ({ ...row, stratum: row.stratum ?? "" }));
}

/**
 * How the dates met the reviewers on the same cases, by case type. `first`: the reviewers' first answers, saved before the
 * dates' were shown. `blind`: their answers as first submitted.
 */
export async function countMachinePairs(
  tx: Tx,
  drawId: number,
  reviews: readonly { readonly id: number }[],
  answers: "first" | "blind",
): Promise<readonly PairTally[]> {
  const source = answers === "blind" ? sql`blind_answer` : sql`(select * from answer where revision = 1)`;
  const { rows } = await sql<Omit<PairTally, "levels"> & { level: number }>`
    with said as materialized (
      select answer.question_id, answer.value, review.case_number, review.level, review.stratum
      from ${source} as answer join review on review.id = answer.review_id
      where answer.review_id = any (${reviews.map(({ id }) => id)}::bigint[]))
    select said.question_id as "questionId", said.level, said.stratum,
      machine_answer.value as first, said.value as second, count(*)::int as count
    from said join machine_answer using (question_id, case_number)
    where machine_answer.draw_id = ${drawId}
    group by 1, 2, 3, 4, 5`.execute(tx);
  return rows.map(({ level, ...tally }) => ({ ...tally, levels: [0, level] as const }));
}

/** The dates' answers one by one, of the whole frame. */
export async function listMachineAnswers(tx: Tx, drawId: number): Promise<readonly DateRow[]> {
  const rows = await machineAnswers(tx, drawId, {})
    .select([
      "machine_answer.case_number as caseNumber",
      "question_id as questionId",
      "value",
      "unit_id as unit",
      "stratum",
      "area",
    ])
    .execute();
  // Copied from case_file, which checks the area; every case that is answered for has a stratum.
  return rows.map((row) => ({ ...row, stratum: row.stratum ?? "", area: row.area as CaseArea }));
}

/** The answers frozen about the cases, with what they rest on. */
export function listFrozenAnswers(
  tx: Tx,
  drawId: number,
  caseNumbers: readonly string[],
): Promise<AnswerOfDates[]> {
  return tx
    .selectFrom("machine_answer")
    .select(["question_id as questionId", "case_number as caseNumber", "value", "sentences", "evidence"])
    .where("draw_id", "=", drawId)
    .where("case_number", "in", [...caseNumbers])
    .execute();
}

/** The first answers that were saved, from before the dates' answers were shown. */
export async function listFirstAnswers(
  tx: Tx,
  reviews: readonly (Omit<AnswerRow, "questionId" | "value"> & { readonly id: number })[],
): Promise<readonly AnswerRow[]> {
  const byId = new Map(reviews.map(({ id, ...review }) => [id, review]));
  const rows = await tx
    .selectFrom("answer")
    .select(["review_id", "question_id as questionId", "value"])
    .where(sql<boolean>`review_id = any (${[...byId.keys()]}::bigint[])`)
    .where("revision", "=", 1)
    .execute();
  return rows.flatMap(({ review_id, ...answer }) => {
    const review = byId.get(review_id);
    return review === undefined ? [] : [{ ...review, ...answer }];
  });
}

function machineAnswers(tx: Tx, drawId: number, filter: ResultsFilter) {
  let answers = tx
    .selectFrom("machine_answer")
    .innerJoin("frame_case", (join) =>
      join
        .onRef("frame_case.draw_id", "=", "machine_answer.draw_id")
        .onRef("frame_case.case_number", "=", "machine_answer.case_number"),
    )
    .where("machine_answer.draw_id", "=", drawId);
  if (filter.unit !== undefined) answers = answers.where("unit_id", "=", filter.unit);
  if (filter.stratum !== undefined) answers = answers.where("stratum", "=", filter.stratum);
  if (filter.area !== undefined) answers = answers.where("area", "=", filter.area);
  return answers;
}
