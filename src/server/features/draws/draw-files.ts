import { planBesideAnchors } from "#audit/anchors/draw-anchors";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { planAfterReplacements } from "#audit/draw/replace-case";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { formatCsvRow } from "#server/files/format-csv-row";
import { guardFormula } from "#server/files/guard-formula";
import { listAnchorCases } from "./anchor-cases.store.ts";
import { findCurrentDraw, loadFrame, loadReplacements } from "./draws.store.ts";

/** frame.csv (contract.md section 4): with plan.json and the seed it gives the same draw to anyone. */
export async function writeFrameFile(tx: Tx, auditId: string): Promise<string> {
  const draw = await findCurrentDraw(tx, auditId);
  if (draw === null) throw new NotFound("intet-grundlag", "Grundlaget er ikke bygget endnu. Byg det først.");
  const rows = (await loadFrame(tx, draw)).map(({ caseNumber, stratum, unit, raadgiver }) =>
    formatCsvRow([caseNumber, stratum, unit, raadgiver].map(guardFormula)),
  );
  return `\ufeff${formatCsvRow(["sagsnummer", "stratum", "enhed", "raadgiver"])}${rows.join("")}`;
}

/** plan.json: the sizes as fixed. A replaced case counts as excluded, for good, and so does an anchor case. */
export async function readPlanFile(tx: Tx, auditId: string): Promise<DrawPlan> {
  const draw = await findCurrentDraw(tx, auditId);
  if (draw?.plan == null) throw new NotFound("ingen-plan", "Størrelserne er ikke låst endnu. Lås dem først.");
  const anchors = new Set((await listAnchorCases(tx, draw.id)).map(({ caseNumber }) => caseNumber));
  return planAfterReplacements(planBesideAnchors(draw.plan, anchors), await loadReplacements(tx, draw.id));
}
