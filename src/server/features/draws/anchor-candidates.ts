import type { AnchorSource } from "#audit/anchors/check-anchors";
import type { AnchorCandidate } from "#audit/anchors/draw-anchors";
import { formerWordings } from "#audit/anchors/former-wordings";
import type { AnchorPlan } from "#audit/draw/draw-plan";
import { momentAt } from "#law/moment";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";

/** A review of an earlier audit that can be made again. */
export interface EarlierReview {
  readonly id: number;
  readonly caseNumber: string;
  readonly level: number;
  readonly stratum: string;
  /** The Danish day of its first submission. */
  readonly asOf: string;
}

/**
 * The earlier audit's reviews that anchor cases are drawn among: submitted by `at`, of cases that were not replaced by
 * then, nor chosen for a calibration round. `at` is when the new audit's sizes were fixed, so that what happens later moves
 * nothing.
 */
export async function loadEarlierReviews(
  tx: Tx,
  { from, withoutPractised }: AnchorPlan,
  at: string,
): Promise<EarlierReview[]> {
  let reviews = tx
    .selectFrom("review")
    .innerJoin("draw", (join) =>
      join.onRef("draw.audit_id", "=", "review.audit_id").on("superseded_at", "is", null),
    )
    .innerJoin("drawn_case", (join) =>
      join
        .onRef("drawn_case.draw_id", "=", "draw.id")
        .onRef("drawn_case.level", "=", "review.level")
        .onRef("drawn_case.case_number", "=", "review.case_number"),
    )
    .select(["review.id", "review.case_number", "review.level", "review.stratum", "first_submitted_at"])
    .where("review.audit_id", "=", from)
    .where("first_submitted_at", "<=", at)
    .where((where) => where.or([where("replaced_at", "is", null), where("replaced_at", ">", at)]))
    .orderBy("review.level");
  if (withoutPractised === true)
    reviews = reviews.where("drawn_case.case_number", "not in", practisedBy(tx, at));
  const rows = await reviews.execute();
  return rows.flatMap(({ id, case_number, level, stratum, first_submitted_at }) => {
    if (first_submitted_at === null) return [];
    const asOf = momentAt(first_submitted_at).date;
    return [{ id, caseNumber: case_number, level, stratum, asOf }];
  });
}

/** The cases of every calibration round that was made by `at`: whoever practised on one has seen what it should be answered. */
function practisedBy(tx: Tx, at: string) {
  return tx
    .selectFrom("calibration_case")
    .innerJoin("calibration_round", "calibration_round.id", "round_id")
    .select("case_number")
    .where("created_at", "<=", at);
}

/** Each case once, with the levels it was reviewed on. */
export function candidatesOf(reviews: readonly EarlierReview[]): readonly AnchorCandidate[] {
  const levels = new Map<string, number[]>();
  for (const { caseNumber, level } of reviews)
    levels.set(caseNumber, [...(levels.get(caseNumber) ?? []), level]);
  return Array.from(levels, ([caseNumber, reviewed]) => ({ caseNumber, levels: reviewed }));
}

/** A closed audit to draw anchor cases from, with the questions that are asked in another wording now. */
export interface RewordingSource extends AnchorSource {
  readonly reworded: readonly Question[];
}

/** The closed audits with a question in common, latest first, and how many cases can be drawn again on each of their levels. */
export async function listAnchorSources(tx: Tx, auditId: string): Promise<RewordingSource[]> {
  const { model, questions } = await loadAuditModel(tx, auditId);
  const asked = new Set(model.questions.map(({ id }) => id));
  const closed = await tx
    .selectFrom("audit")
    .select(["id", "title"])
    .where("status", "=", "lukket")
    .where("id", "<>", auditId)
    .orderBy("closed_at", "desc")
    .execute();
  const sources: RewordingSource[] = [];
  for (const { id, title } of closed) {
    const earlier = await loadAuditModel(tx, id);
    const levels = await countSubmitted(tx, id);
    if (levels.length > 0 && earlier.model.questions.some((question) => asked.has(question.id)))
      sources.push({ id, title, levels, reworded: rewordedSince(earlier.questions, questions) });
  }
  return sources;
}

function rewordedSince(before: readonly Question[], now: readonly Question[]): readonly Question[] {
  const former = new Set(formerWordings(now, before).map(({ id }) => id));
  return now.filter(({ id }) => former.has(id));
}

function countSubmitted(tx: Tx, auditId: string) {
  return tx
    .selectFrom("drawn_case")
    .innerJoin("draw", "draw.id", "draw_id")
    .innerJoin("review", (join) =>
      join
        .onRef("review.audit_id", "=", "draw.audit_id")
        .onRef("review.level", "=", "drawn_case.level")
        .onRef("review.case_number", "=", "drawn_case.case_number"),
    )
    .select("drawn_case.level")
    .select(({ fn }) => fn.countAll<number>().as("cases"))
    .where("draw.audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("replaced_at", "is", null)
    .where("first_submitted_at", "is not", null)
    .where("drawn_case.case_number", "not in", tx.selectFrom("calibration_case").select("case_number"))
    .groupBy("drawn_case.level")
    .orderBy("drawn_case.level")
    .execute();
}
