import { sql } from "kysely";
import type { AnswerRow } from "#audit/results/answer-row";
import { type LandmarkCase, measuringAnswers } from "#audit/results/landmark-results";
import type { PairTally } from "#audit/results/pair-tally";
import type { StratumTally } from "#audit/results/stratum-tally";
import type { CaseArea } from "#casefile/case-file";
import type { ResultsFilter } from "#contract/results";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";

/** Which answers of an audit are counted. */
export interface AnswerSelection {
  readonly auditId: string;
  readonly levels: readonly number[];
  readonly filter: ResultsFilter;
}

/** A submitted review whose case is still in the draw; unit and area are those of the day the frame was fixed. */
export interface CountedReview {
  readonly id: number;
  readonly level: number;
  readonly caseNumber: string;
  readonly stratum: string;
  readonly unit: string;
  readonly area: CaseArea;
}

/** The reviews that count, by case number. */
export async function listCountedReviews(
  tx: Tx,
  { auditId, levels, filter }: AnswerSelection,
): Promise<readonly CountedReview[]> {
  if (levels.length === 0) return [];
  let counted = tx
    .selectFrom("review")
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
  const rows = await counted
    .select([
      "review.id",
      "review.level",
      "review.case_number as caseNumber",
      "review.stratum",
      "frame_case.unit_id as unit",
      "frame_case.area",
    ])
    .orderBy("review.case_number")
    .execute();
  return rows.map((row) => ({ ...row, area: row.area as CaseArea })); // copied from case_file, which checks it
}

/** How often each value was given to each question, by level and case type: the database counts. */
export function countAnswers(
  tx: Tx,
  reviews: readonly CountedReview[],
  source: AnswerSource = "current_answer",
): Promise<readonly StratumTally[]> {
  return answersIn(tx, source)
    .innerJoin("review", "review.id", "answer.review_id")
    .select(({ fn }) => [
      "question_id as questionId",
      "level",
      "stratum",
      "value",
      fn.countAll<number>().as("count"),
    ])
    .where(isOf(reviews))
    .groupBy(["question_id", "level", "stratum", "value"])
    .execute();
}

/** How the blind answers of two levels met on the same cases, by case type: the database counts here too. */
export async function countPairs(tx: Tx, reviews: readonly CountedReview[]): Promise<readonly PairTally[]> {
  const { rows } = await sql<Omit<PairTally, "levels"> & { level: number; other: number }>`
    with blind as materialized (
      select question_id, case_number, level, stratum, value
      from blind_answer as answer join review on review.id = answer.review_id
      where ${isOf(reviews)})
    select question_id as "questionId", first.level, second.level as other, first.stratum,
      first.value as first, second.value as second, count(*)::int as count
    from blind as first join blind as second using (question_id, case_number)
    where first.level < second.level
    group by 1, 2, 3, 4, 5, 6`.execute(tx);
  return rows.map(({ level, other, ...tally }) => ({ ...tally, levels: [level, other] as const }));
}

/** Each case's answers to the questions of each landmark: the database counts. */
export async function countLandmarkCases(
  tx: Tx,
  questions: readonly Question[],
  reviews: readonly CountedReview[],
): Promise<readonly LandmarkCase[]> {
  const measuring = measuringAnswers(questions);
  const { rows } = await sql<LandmarkCase>`
    select landmark, level, count(*) filter (where is_best) as hits, count(*) as answers
    from current_answer as answer
    join review on review.id = answer.review_id
    join unnest(
      ${measuring.map(({ questionId }) => questionId)}::text[], ${measuring.map(({ value }) => value)}::text[],
      ${measuring.map(({ landmark }) => landmark)}::text[], ${measuring.map(({ isBest }) => isBest)}::boolean[]
    ) as measuring (question_id, value, landmark, is_best) using (question_id, value)
    where ${isOf(reviews)}
    group by landmark, level, answer.review_id
    order by landmark, level, answer.review_id`.execute(tx);
  return rows;
}

/** The answers one by one: as they stand, or as first submitted (`blind_answer`), from which agreement is computed. */
export async function listAnswerRows(
  tx: Tx,
  source: AnswerSource,
  reviews: readonly CountedReview[],
): Promise<readonly AnswerRow[]> {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const rows = await answersIn(tx, source)
    .select(["review_id", "question_id as questionId", "value"])
    .where(isOf(reviews))
    .execute();
  return rows.flatMap(({ review_id, ...answer }) => {
    const review = byId.get(review_id);
    if (review === undefined) return [];
    const { caseNumber, level, unit, stratum, area } = review;
    return [{ caseNumber, level, ...answer, unit, stratum, area }];
  });
}

/** As they stand, or as first submitted: both views have the columns of `answer`. */
export type AnswerSource = "current_answer" | "blind_answer";

function answersIn(tx: Tx, source: AnswerSource) {
  return tx.selectFrom(`${source} as answer` as "current_answer as answer");
}

/** Ids in an array, and not a join: only so does the planner look these reviews' answers up inside the views. */
export function isOf(reviews: readonly CountedReview[]) {
  return sql<boolean>`answer.review_id = any (${reviews.map(({ id }) => id)}::bigint[])`;
}
