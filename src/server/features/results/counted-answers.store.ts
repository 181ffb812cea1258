import type { AnswerRow } from "#audit/results/answer-row";
import type { Tally } from "#audit/results/count-answers";
import type { CaseArea } from "#casefile/case-file";
import type { ResultsFilter } from "#contract/results";
import type { Tx } from "#server/database/connect";

/** Which answers of an audit are counted. */
export interface AnswerSelection {
  readonly auditId: string;
  readonly levels: readonly number[];
  readonly filter: ResultsFilter;
}

/** A tally within one case type. */
export interface StratumTally extends Tally {
  readonly stratum: string;
}

/** How often each value was given to each question, by level and case type: the database counts. */
export async function countAnswers(tx: Tx, selection: AnswerSelection): Promise<readonly StratumTally[]> {
  if (selection.levels.length === 0) return [];
  return selectCounted(tx, "current_answer", selection)
    .select(({ fn }) => [
      "question_id as questionId",
      "review.level",
      "review.stratum",
      "value",
      fn.countAll<number>().as("count"),
    ])
    .groupBy(["question_id", "review.level", "review.stratum", "value"])
    .execute();
}

/** The answers one by one: as they stand, or as first submitted (`blind_answer`), from which agreement is computed. */
export async function listAnswerRows(
  tx: Tx,
  source: "current_answer" | "blind_answer",
  selection: AnswerSelection,
): Promise<readonly AnswerRow[]> {
  if (selection.levels.length === 0) return [];
  const rows = await selectCounted(tx, source, selection)
    .select([
      "review.case_number as caseNumber",
      "review.level",
      "question_id as questionId",
      "value",
      "frame_case.unit_id as unit",
      "review.stratum",
      "frame_case.area",
    ])
    .execute();
  return rows.map((row) => ({ ...row, area: row.area as CaseArea })); // copied from case_file, which checks it
}

/** The answers of submitted reviews whose case is still in the draw, with the unit that had the case when it was drawn. */
export function selectCounted(
  tx: Tx,
  source: "current_answer" | "blind_answer",
  { auditId, levels, filter }: AnswerSelection,
) {
  let counted = tx
    // Both views have the columns of `answer`.
    .selectFrom(`${source} as answer` as "current_answer as answer")
    .innerJoin("review", "review.id", "answer.review_id")
    .innerJoin("draw", (join) =>
      join.onRef("draw.audit_id", "=", "review.audit_id").on("draw.superseded_at", "is", null),
    )
    .innerJoin("drawn_case", (join) =>
      join
        .onRef("drawn_case.draw_id", "=", "draw.id")
        .onRef("drawn_case.level", "=", "review.level")
        .onRef("drawn_case.case_number", "=", "review.case_number")
        .on("drawn_case.replaced_at", "is", null),
    )
    .innerJoin("frame_case", (join) =>
      join
        .onRef("frame_case.draw_id", "=", "draw.id")
        .onRef("frame_case.case_number", "=", "review.case_number"),
    )
    .where("review.audit_id", "=", auditId)
    .where("review.status", "=", "afsluttet")
    .where("review.level", "in", [...levels]);
  if (filter.unit !== undefined) counted = counted.where("frame_case.unit_id", "=", filter.unit);
  if (filter.stratum !== undefined) counted = counted.where("review.stratum", "=", filter.stratum);
  if (filter.area !== undefined) counted = counted.where("frame_case.area", "=", filter.area);
  return counted;
}
