import { may } from "#audit/permissions";
import type { DrawView } from "#contract/draws";
import type { Database, Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { drawStepOf } from "../audits/view-audits.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAnchorSources } from "./anchor-candidates.ts";
import { findCurrentDraw, seedInView } from "./draws.store.ts";
import { planInView } from "./plan-in-view.ts";
import { countAnchors, viewAnchors } from "./view-anchors.ts";
import { countDrawnCases, listDrawnCases, listShort, viewDrawnCases } from "./view-drawn-cases.ts";
import { countFrameCases, viewFrame } from "./view-frame.ts";

/**
 * The audit's draw as far as it has come, or null before there is a frame. How many cases there are is known to all
 * who may see the protocol; which cases they are follows the walls.
 */
export async function viewDraw(
  database: Database,
  actor: SignedInUser,
  auditId: string,
): Promise<DrawView | null> {
  const seen = await database.asUser(actor, async (tx) => {
    const { model } = await loadAuditModel(tx, auditId);
    const draw = await findCurrentDraw(tx, auditId);
    if (draw === null) return null;
    const replacements = await listReplacements(tx, draw.id);
    return {
      model,
      draw,
      replacements,
      plan: draw.plan === null ? null : await planInView(tx, draw.plan),
      drawn: viewDrawnCases(await listDrawnCases(tx, draw), replacements),
      anchors: await viewAnchors(tx, draw),
      anchorSources: may(actor, "draw") ? await listAnchorSources(tx, auditId) : [],
      earlier: await listEarlierDraws(tx, auditId),
    };
  });
  if (seen === null) return null;
  const { model, draw } = seen;
  const counts = await database.asSystem(
    "the frame's counts are known to all who may see the protocol",
    async (tx) => ({
      frame: await countFrameCases(tx, draw.id),
      drawn: await countDrawnCases(tx, draw.id),
      anchors: await countAnchors(tx, draw),
    }),
  );
  return {
    number: draw.number,
    step: drawStepOf(draw),
    frame: {
      ...viewFrame(counts.frame, model),
      builtAt: draw.frame_built_at,
      hash: draw.frame_hash,
      size: draw.frame_size,
    },
    plan: seen.plan,
    planFixedAt: draw.plan_fixed_at,
    seed: draw.seed,
    seedAt: draw.seed_at,
    seedOrigin: draw.seed_origin as DrawView["seedOrigin"],
    drawnAt: draw.drawn_at,
    drawnBy: draw.drawn_by_name,
    short: draw.drawn_at === null ? [] : listShort(draw.plan, counts.drawn),
    drawn: seen.drawn,
    anchors: seen.anchors && { ...seen.anchors, levels: counts.anchors },
    anchorSources: seen.anchorSources.map(({ levels, reworded, ...source }) => ({
      ...source,
      levels: [...levels],
      reworded: reworded.map(({ id, text }) => ({ id, text })),
    })),
    replacements: seen.replacements,
    earlier: seen.earlier,
  };
}

function listReplacements(tx: Tx, drawId: number): Promise<DrawView["replacements"]> {
  return tx
    .selectFrom("replacement")
    .leftJoin("app_user", "app_user.id", "by_user")
    .select(["case_number as caseNumber", "replacement_case_number as replacement", "reason", "at"])
    .select(({ fn, val }) => fn.coalesce("app_user.name", val("")).as("by"))
    .where("draw_id", "=", drawId)
    .orderBy("replacement.id")
    .execute();
}

async function listEarlierDraws(tx: Tx, auditId: string): Promise<DrawView["earlier"]> {
  const rows = await tx
    .selectFrom("draw")
    .select(["number", "superseded_at", "reason", seedInView, "frame_hash"])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is not", null)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ number, superseded_at, reason, seed, frame_hash }) => ({
    number,
    supersededAt: superseded_at ?? "",
    reason: reason ?? "",
    seed,
    frameHash: frame_hash,
  }));
}
