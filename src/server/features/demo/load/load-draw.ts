import { type DrawnCase, drawOutcomes } from "#audit/draw/draw-outcomes";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { frameHash } from "#audit/draw/frame-hash";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { type AssessedCase, frameRowsOf } from "./open-frame.ts";

export interface DemoDraw {
  readonly auditId: string;
  readonly plan: DrawPlan;
  readonly seed: string;
  readonly drawnBy: string;
  /** When frame, sizes and seed were fixed, and the cases drawn: ISO instant. */
  readonly at: string;
}

/** Fixes the frame, draws, and gives the drawn cases in ticket order. */
export async function loadDraw(
  tx: Tx,
  { auditId, plan, seed, drawnBy, at }: DemoDraw,
  assessed: readonly AssessedCase[],
): Promise<readonly DrawnCase[]> {
  const rows = frameRowsOf(assessed);
  const { id: drawId } = await tx
    .insertInto("draw")
    .values({
      audit_id: auditId,
      number: 1,
      frame_built_at: at,
      frame_hash: frameHash(rows),
      frame_size: rows.length,
      plan: JSON.stringify(plan),
      plan_fixed_at: at,
      seed,
      seed_at: at,
      seed_origin: "oplyst",
      drawn_at: at,
      drawn_by: drawnBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await copyRows(
    tx,
    "frame_case",
    [
      "draw_id",
      "case_number",
      "unit_id",
      "raadgiver",
      "area",
      "stratum",
      "started_on",
      "reference_event",
      "excluded_reason",
    ],
    assessed.map((assessedCase) => frameValues(drawId, assessedCase)),
  );
  const drawn = drawOutcomes(rows, plan, seed).filter(({ outcome }) => outcome === "udtrukket");
  await copyRows(
    tx,
    "drawn_case",
    ["draw_id", "level", "case_number", "stratum", "position", "ticket"],
    drawnValues(drawId, drawn),
  );
  return drawn;
}

function frameValues(drawId: number, { timeline: { caseFile }, eligibility }: AssessedCase) {
  const { caseNumber, unit, raadgiver, area } = caseFile;
  const outcome = eligibility.eligible
    ? [eligibility.stratum, eligibility.startedOn, eligibility.referenceEventId, null]
    : [null, null, null, eligibility.reason];
  return [drawId, caseNumber, unit, raadgiver, area, ...outcome];
}

function* drawnValues(drawId: number, drawn: readonly DrawnCase[]) {
  const positions = new Map<string, number>();
  for (const { caseNumber, stratum, ticket, levels } of drawn) {
    const position = (positions.get(stratum) ?? 0) + 1;
    positions.set(stratum, position);
    for (const level of levels) yield [drawId, level, caseNumber, stratum, position, ticket];
  }
}
