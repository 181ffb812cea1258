import type { DrawPlan } from "#audit/draw/draw-plan";
import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import type { Tx } from "#server/database/connect";
import { generatePastCases } from "../past-audits/generate-past-cases.ts";
import type { PastAudit } from "../past-audits/past-audit.ts";
import { closeAudit, insertAudit } from "./insert-audit.ts";
import { loadCases } from "./load-cases.ts";
import { loadDraw } from "./load-draw.ts";
import { loadPastReviews } from "./load-past-reviews.ts";
import { type LoadedPerson, onlyOne } from "./load-people.ts";
import type { QualityTally } from "./load-quality-counts.ts";
import { assessCases } from "./open-frame.ts";

/** An audit already held: its cases, frame, draw, reviews and answers, all closed. */
export async function loadPastAudit(
  tx: Tx,
  audit: PastAudit,
  people: readonly LoadedPerson[],
  tally: QualityTally,
): Promise<void> {
  const head = onlyOne(people, "tilsynsansvarlig");
  const cases = generatePastCases(audit);
  await loadCases(tx, tally.watch(cases), () => {});
  const periods = Object.fromEntries(
    audit.steps.map((step) => [step.stratum, { from: step.earliestStart, to: step.latestEnd }]),
  );
  const { id, title, baselineAuditId } = audit;
  const createdAt = `${audit.carriedOut[0]?.[0]}T06:00:00Z`;
  const model = bbu2018V1;
  await insertAudit(tx, { id, title, model, periods, baselineAuditId, createdBy: head.id, createdAt });
  const at = `${audit.carriedOut[0]?.[0]}T07:00:00Z`;
  const draw = { auditId: audit.id, plan: planOf(audit), seed: audit.seed, drawnBy: head.id, at };
  const drawn = await loadDraw(tx, draw, assessCases(cases, bbu2018V1, periods));
  await loadPastReviews(tx, audit, drawn, people);
  await closeAudit(tx, id, `${audit.carriedOut.at(-1)?.[1]}T14:00:00Z`);
}

function planOf(audit: PastAudit): DrawPlan {
  const levels = bbu2018V1.levels.map(({ level }) => ({
    level,
    strata: Object.fromEntries(audit.steps.map((step) => [step.stratum, step.cases[level - 1] ?? 0])),
  }));
  return { levels, maxPerCaseworker: null, exclude: [] };
}
