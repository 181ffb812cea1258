import type { AuditPeriods } from "#audit/draw/audit-periods";
import { assessEligibility, type Eligibility } from "#audit/draw/frame-eligibility";
import type { FrameRow } from "#audit/draw/frame-row";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import type { AuditModel } from "#questions/audit-model";
import type { DemoCase } from "../case-life/generate-case.ts";

/** A case as the frame of an audit sees it. */
export interface AssessedCase {
  readonly timeline: Timeline;
  readonly eligibility: Eligibility;
}

/** Every case held against the model's strata and the audit's periods. */
export function assessCases(
  cases: Iterable<DemoCase>,
  model: AuditModel,
  periods: AuditPeriods,
): readonly AssessedCase[] {
  return Array.from(cases, ({ caseFile, events }) => {
    const timeline = buildTimeline(caseFile, events);
    return { timeline, eligibility: assessEligibility(timeline, model, periods) };
  });
}

/** The rows that can be drawn. */
export function frameRowsOf(assessed: readonly AssessedCase[]): readonly FrameRow[] {
  return assessed.flatMap(({ timeline: { caseFile }, eligibility }) =>
    eligibility.eligible
      ? [
          {
            caseNumber: caseFile.caseNumber,
            stratum: eligibility.stratum,
            unit: caseFile.unit,
            raadgiver: caseFile.raadgiver,
          },
        ]
      : [],
  );
}
