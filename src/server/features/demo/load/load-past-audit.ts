import { type DrawnCase, drawOutcomes } from "#audit/draw/draw-outcomes";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { assessEligibility } from "#audit/draw/frame-eligibility";
import { frameHash } from "#audit/draw/frame-hash";
import { buildTimeline } from "#casefile/timeline";
import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { generatePastCases } from "../past-audits/generate-past-cases.ts";
import type { PastAudit } from "../past-audits/past-audit.ts";
import { loadCases } from "./load-cases.ts";
import type { LoadedPerson } from "./load-people.ts";
import { loadPastReviews } from "./load-past-reviews.ts";

/** An audit already held: its cases, frame, draw, reviews and answers, all closed. */
export async function loadPastAudit(tx: Tx, audit: PastAudit, people: readonly LoadedPerson[]): Promise<void> {
  const head = people.find(({ role }) => role === "tilsynsansvarlig");
  const cases = generatePastCases(audit);
  await loadCases(tx, cases, () => {});
  const periods = Object.fromEntries(audit.steps.map((step) => [step.stratum, { from: step.earliestStart, to: step.latestEnd }]));
  await insertAudit(tx, audit, periods, head?.id ?? null);
  const frame = cases.map(({ caseFile, events }) => ({
    caseFile,
    eligibility: assessEligibility(buildTimeline(caseFile, events), bbu2018V1, periods),
  }));
  const rows = frame.flatMap(({ caseFile, eligibility }) =>
    eligibility.eligible
      ? [{ caseNumber: caseFile.caseNumber, stratum: eligibility.stratum, unit: caseFile.unit, raadgiver: caseFile.raadgiver }]
      : [],
  );
  const plan: DrawPlan = {
    levels: [1, 2, 3, 4].map((level) => ({
      level,
      strata: Object.fromEntries(audit.steps.map((step) => [step.stratum, step.cases[level - 1] ?? 0])),
    })),
    maxPerCaseworker: null,
    exclude: [],
  };
  const fixedAt = `${audit.carriedOut[0]?.[0]}T07:00:00Z`;
  const { id: drawId } = await tx
    .insertInto("draw")
    .values({
      audit_id: audit.id,
      number: 1,
      frame_built_at: fixedAt,
      frame_hash: frameHash(rows),
      frame_size: rows.length,
      plan: JSON.stringify(plan),
      plan_fixed_at: fixedAt,
      seed: audit.seed,
      seed_at: fixedAt,
      seed_origin: "oplyst",
      drawn_at: fixedAt,
      drawn_by: head?.id ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await copyRows(
    tx,
    "frame_case",
    ["draw_id", "case_number", "unit_id", "raadgiver", "area", "stratum", "started_on", "reference_event", "excluded_reason"],
    frame.map(({ caseFile, eligibility }) => [
      drawId,
      caseFile.caseNumber,
      caseFile.unit,
      caseFile.raadgiver,
      caseFile.area,
      ...(eligibility.eligible
        ? [eligibility.stratum, eligibility.startedOn, eligibility.referenceEventId, null]
        : [null, null, null, eligibility.reason]),
    ]),
  );
  const drawn = drawOutcomes(rows, plan, audit.seed).filter(({ outcome }) => outcome === "udtrukket");
  await copyRows(tx, "drawn_case", ["draw_id", "level", "case_number", "stratum", "position", "ticket"], drawnValues(drawId, drawn));
  await loadPastReviews(tx, audit, drawn, people);
}

async function insertAudit(tx: Tx, audit: PastAudit, periods: object, createdBy: string | null): Promise<void> {
  const closedOn = audit.carriedOut.at(-1)?.[1];
  await tx
    .insertInto("audit")
    .values({
      id: audit.id,
      title: audit.title,
      model_id: bbu2018V1.id,
      model_version: bbu2018V1.version,
      status: "lukket",
      periods: JSON.stringify(periods),
      baseline_audit_id: audit.baselineAuditId,
      created_by: createdBy,
      created_at: `${audit.carriedOut[0]?.[0]}T06:00:00Z`,
      closed_at: `${closedOn}T14:00:00Z`,
    })
    .execute();
  await tx
    .insertInto("audit_level")
    .values(bbu2018V1.levels.map(({ level, title }) => ({ audit_id: audit.id, level, title, status: "lukket" })))
    .execute();
}

function* drawnValues(drawId: number, drawn: readonly DrawnCase[]) {
  const positions = new Map<string, number>();
  for (const { caseNumber, stratum, ticket, levels } of drawn) {
    const position = (positions.get(stratum) ?? 0) + 1;
    positions.set(stratum, position);
    for (const level of levels) yield [drawId, level, caseNumber, stratum, position, ticket];
  }
}
