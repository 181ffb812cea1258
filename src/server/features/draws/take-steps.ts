import { randomBytes } from "node:crypto";
import { checkAnchors } from "#audit/anchors/check-anchors";
import { checkPlan } from "#audit/draw/check-plan";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { fixSizes, makeSeed } from "#audit/draw/draw-steps";
import type { FrameRow } from "#audit/draw/frame-row";
import { type RuleBroken, ruleBroken } from "#audit/rule-broken";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { holdAudit } from "../audits/audits.store.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { obeyRule } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAnchorSources } from "./anchor-candidates.ts";
import { findCurrentDraw, loadFrame, logDrawStep, readDatabaseClock, stepsOf } from "./draws.store.ts";

/** Fixes the sizes, which must be done before there is a seed. */
export async function fixPlan(tx: Tx, actor: SignedInUser, auditId: string, wanted: DrawPlan): Promise<void> {
  const plan = { ...wanted, anchors: wanted.anchors && { ...wanted.anchors, withoutPractised: true } };
  await holdAudit(tx, auditId);
  const draw = await findCurrentDraw(tx, auditId);
  const at = await readDatabaseClock(tx);
  obeyRule(fixSizes(stepsOf(draw), { at, by: actor.id, plan }));
  if (draw === null) return; // fixSizes has refused
  const { model } = await loadAuditModel(tx, auditId);
  obeyRule(checkSizes(plan, model, await loadFrame(tx, draw)));
  if (plan.anchors != null) {
    const levels = model.levels.map(({ level }) => level);
    obeyRule(checkAnchors(plan.anchors, await listAnchorSources(tx, auditId), levels));
  }
  await tx
    .updateTable("draw")
    .set({ plan: JSON.stringify(plan), plan_fixed_at: at })
    .where("id", "=", draw.id)
    .execute();
  await logDrawStep(tx, actor.id, "stoerrelser-laast", auditId, plan);
}

/** Makes the seed: `text`, or when it is null 128 bits that nobody could know. */
export async function setSeed(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  text: string | null,
): Promise<void> {
  await holdAudit(tx, auditId);
  const draw = await findCurrentDraw(tx, auditId);
  const origin = text === null ? "kastet" : "oplyst";
  const seed = text ?? randomBytes(16).toString("hex");
  const at = await readDatabaseClock(tx);
  obeyRule(makeSeed(stepsOf(draw), { at, by: actor.id, text: seed, origin }));
  if (draw === null) return; // makeSeed has refused
  await tx
    .updateTable("draw")
    .set({ seed, seed_at: at, seed_origin: origin })
    .where("id", "=", draw.id)
    .execute();
  await logDrawStep(tx, actor.id, "froe-sat", auditId, { seed, origin });
}

/** Whether the sizes fit the model and the frame; the first thing that stops them, or null. */
function checkSizes(plan: DrawPlan, model: AuditModel, frame: readonly FrameRow[]): RuleBroken | null {
  const levels = model.levels.map(({ level }) => level);
  if (plan.levels.map(({ level }) => level).join() !== levels.join())
    return ruleBroken("forkerte-niveauer", `Planen skal have niveau ${levels.join(", ")}. Hent siden igen.`);
  const known = new Set(model.strata.map(({ id }) => id));
  const stray = plan.levels.flatMap(({ strata }) => Object.keys(strata)).find((id) => !known.has(id));
  if (stray !== undefined)
    return ruleBroken("ukendt-sagstype", `Modellen har ikke sagstypen ${stray}. Hent siden igen.`);
  const first = Object.values(plan.levels[0]?.strata ?? {});
  if (first.every((size) => size === 0))
    return ruleBroken("ingen-sager", "Planen trækker ingen sager. Skriv et antal på niveau 1.");
  const inFrame = new Set(frame.map(({ caseNumber }) => caseNumber));
  const absent = plan.exclude.find((caseNumber) => !inFrame.has(caseNumber));
  if (absent !== undefined)
    return ruleBroken(
      "ikke-i-grundlaget",
      `Sag ${absent} er ikke i grundlaget. Slet den blandt de udelukkede.`,
    );
  const stop = checkPlan(plan, frame).find(({ stops }) => stops);
  return stop === undefined ? null : ruleBroken("niveau-for-stort", stop.sentence);
}
