import type { DrawPlan } from "#audit/draw/draw-plan";
import type { KeptAudit } from "#audit/verify/verify-audit";
import type { KeptAnchors } from "#audit/verify/verify-draw";
import type { Tx } from "#server/database/connect";
import { candidatesOf, loadEarlierReviews } from "../draws/anchor-candidates.ts";

/** The draw in force as it is kept, or null while nothing has been drawn. */
export async function loadKeptDraw(tx: Tx, auditId: string): Promise<KeptAudit["draw"] | null> {
  const draw = await tx
    .selectFrom("draw")
    .selectAll()
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is", null)
    .where("drawn_at", "is not", null)
    .executeTakeFirst();
  if (draw === undefined || draw.seed === null || draw.plan_fixed_at === null || draw.seed_at === null)
    return null;
  const replacements = await tx
    .selectFrom("replacement")
    .select(["case_number as caseNumber", "reason"])
    .where("draw_id", "=", draw.id)
    .execute();
  return {
    frame: await loadFrame(tx, draw.id),
    plan: draw.plan as DrawPlan, // checked when it was fixed
    seed: draw.seed,
    replacements,
    frameHash: draw.frame_hash,
    frameSize: draw.frame_size,
    frameFixedAt: draw.frame_built_at,
    sizesFixedAt: draw.plan_fixed_at,
    seedMadeAt: draw.seed_at,
    drawn: await loadDrawn(tx, draw.id),
    tickets: await loadTickets(tx, draw.id),
    anchors: await loadAnchors(tx, draw.id, draw.plan as DrawPlan, draw.plan_fixed_at),
  };
}

async function loadAnchors(tx: Tx, drawId: number, plan: DrawPlan, at: string): Promise<KeptAnchors> {
  const drawn = await tx
    .selectFrom("anchor_case")
    .select(["level", "case_number as caseNumber"])
    .where("draw_id", "=", drawId)
    .execute();
  const askedTwice = await tx
    .selectFrom("asked_twice")
    .select(["level", "case_number as caseNumber"])
    .where("draw_id", "=", drawId)
    .execute();
  const earlier = plan.anchors == null ? [] : await loadEarlierReviews(tx, plan.anchors, at);
  return { candidates: candidatesOf(earlier), drawn, askedTwice };
}

/** Cases of draws that were given up, anchor cases among them. */
export async function listDrawnEarlier(tx: Tx, auditId: string): Promise<readonly string[]> {
  const ofEarlier = (table: "drawn_case" | "anchor_case") =>
    tx
      .selectFrom(table)
      .innerJoin("draw", "draw.id", "draw_id")
      .select("case_number")
      .where("audit_id", "=", auditId)
      .where("superseded_at", "is not", null);
  const rows = await ofEarlier("drawn_case").union(ofEarlier("anchor_case")).execute();
  return rows.map(({ case_number }) => case_number);
}

async function loadFrame(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["frame"]> {
  const rows = await tx
    .selectFrom("frame_case")
    .select(["case_number as caseNumber", "stratum", "unit_id as unit", "raadgiver"])
    .where("draw_id", "=", drawId)
    .where("stratum", "is not", null)
    .execute();
  return rows.map((row) => ({ ...row, stratum: row.stratum ?? "" }));
}

/** Of every case on every level, replaced ones and anchor cases among them. */
async function loadTickets(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["tickets"]> {
  const ofTable = (table: "drawn_case" | "anchor_case") =>
    tx.selectFrom(table).select(["case_number as caseNumber", "ticket"]).where("draw_id", "=", drawId);
  return ofTable("drawn_case").union(ofTable("anchor_case")).execute();
}

async function loadDrawn(tx: Tx, drawId: number): Promise<KeptAudit["draw"]["drawn"]> {
  const rows = await tx
    .selectFrom("drawn_case")
    .select(["level", "stratum", "case_number"])
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .orderBy("level")
    .orderBy("position")
    .execute();
  return [...new Set(rows.map(({ level }) => level))].map((level) => {
    const ofLevel = rows.filter((row) => row.level === level);
    const strata = [...new Set(ofLevel.map(({ stratum }) => stratum))].map(
      (name) =>
        [name, ofLevel.filter(({ stratum }) => stratum === name).map((row) => row.case_number)] as const,
    );
    return { level, strata: Object.fromEntries(strata) };
  });
}
