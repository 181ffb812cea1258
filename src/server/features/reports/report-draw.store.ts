import { sql } from "kysely";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { type Ineligibility, ineligibilitySentences } from "#audit/draw/frame-eligibility";
import type { AuditModel } from "#questions/audit-model";
import type { ReportDraw } from "#report/report-input";
import type { Tx } from "#server/database/connect";

/** The audit's draw in force, as the report tells it; null before the cases are drawn. */
export async function findReportDraw(
  tx: Tx,
  auditId: string,
  strata: AuditModel["strata"],
  levels: readonly number[],
): Promise<ReportDraw | null> {
  const draws = await tx
    .selectFrom("draw")
    .selectAll()
    .where("audit_id", "=", auditId)
    .orderBy("number")
    .execute();
  const draw = draws.find(({ superseded_at }) => superseded_at === null);
  if (!draw?.drawn_at || !draw.seed || !draw.seed_at || !draw.plan_fixed_at) return null;
  const frame = await countFrame(tx, draw.id);
  const drawn = await countDrawn(tx, draw.id);
  const drawnOf = (stratum: string, level: number) =>
    drawn.find((row) => row.stratum === stratum && row.level === level)?.cases ?? 0;
  const plan = draw.plan as DrawPlan;
  return {
    number: draw.number,
    frameSize: draw.frame_size,
    frameHash: draw.frame_hash,
    frameBuiltAt: draw.frame_built_at,
    planFixedAt: draw.plan_fixed_at,
    seed: draw.seed,
    seedAt: draw.seed_at,
    seedOrigin: draw.seed_origin === "kastet" ? "kastet" : "oplyst",
    strata: strata.map(({ id, title }) => ({
      stratum: id,
      title,
      frameSize: frame.find(({ stratum }) => stratum === id)?.cases ?? 0,
      drawn: levels.map((level) => drawnOf(id, level)),
    })),
    short: plan.levels.flatMap(({ level, strata: sizes }) =>
      Object.entries(sizes)
        .map(([stratum, wanted]) => ({ level, stratum, wanted, got: drawnOf(stratum, level) }))
        .filter(({ wanted, got }) => got < wanted),
    ),
    replacements: await listReplacements(tx, draw.id),
    excluded: frame.flatMap(({ excluded_reason: reason, cases }) =>
      reason === null ? [] : [{ reason: ineligibilitySentences[reason as Ineligibility] ?? reason, cases }],
    ),
    earlier: draws.flatMap(({ number, superseded_at, reason }) =>
      superseded_at === null ? [] : [{ number, reason: reason ?? "" }],
    ),
  };
}

/** Cases in the frame by stratum, and outside it by reason; the most frequent first. */
function countFrame(tx: Tx, drawId: number) {
  return tx
    .selectFrom("frame_case")
    .select(["stratum", "excluded_reason", sql<number>`count(*)`.as("cases")])
    .where("draw_id", "=", drawId)
    .groupBy(["stratum", "excluded_reason"])
    .orderBy("cases", "desc")
    .execute();
}

function countDrawn(tx: Tx, drawId: number) {
  return tx
    .selectFrom("drawn_case")
    .select(["stratum", "level", sql<number>`count(*)`.as("cases")])
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .groupBy(["stratum", "level"])
    .execute();
}

function listReplacements(tx: Tx, drawId: number): Promise<ReportDraw["replacements"]> {
  return tx
    .selectFrom("replacement")
    .select(["case_number as caseNumber", "replacement_case_number as replacement", "reason", "at"])
    .where("draw_id", "=", drawId)
    .orderBy("at")
    .execute();
}
