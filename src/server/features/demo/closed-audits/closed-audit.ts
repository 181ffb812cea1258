import { type AuditPeriods, periodsUntil } from "#audit/draw/audit-periods";
import type { AnchorPlan } from "#audit/draw/draw-plan";
import { type LocalDate, localDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import { barnetsLov2025V2 } from "#questions/barnets-lov-2025/model.v2";
import { auditYear } from "../audit-in-progress.ts";
import type { AuditOfStories } from "./stories.ts";

/** An audit that Eksempelby has held under the model of today, so that changes can be told apart. */
export interface ClosedAudit {
  readonly id: string;
  readonly title: string;
  readonly of: AuditOfStories;
  readonly model: AuditModel;
  readonly baselineAuditId: string | null;
  readonly periods: AuditPeriods;
  readonly seed: string;
  /** The day the frame was built and the cases drawn. */
  readonly drawnOn: LocalDate;
  /** When levels 1 and 2 were carried out: first and last day. */
  readonly carriedOut: readonly (readonly [LocalDate, LocalDate])[];
  readonly anchors: AnchorPlan | null;
}

/**
 * Of level 2's 75 cases 55 lie outside § 30, so some 35 of 48 anchor cases measure what is asked only there. Where a third of
 * them lose their yes, the interval for strictness is then 35 points wide (`stat plan-anchors`), and zero is outside it.
 */
const anchorCases = 48;

/**
 * The first two audits under barnets lov: of the cases of the year before last, and of the first half of last year. No case
 * is in both frames but by what happened in it twice.
 */
export function closedAudits(today: LocalDate): readonly [ClosedAudit, ClosedAudit] {
  const year = auditYear(today) - 1;
  const day = (monthAndDay: string) => localDate(`${year}-${monthAndDay}`);
  const [spring, autumn] = [`${year}-2`, `${year}-4`];
  const halfYear = { from: day("01-01"), to: day("06-30") };
  return [
    {
      id: spring,
      title: `Ledelsestilsyn, 2. kvartal ${year}`,
      of: "baseline",
      model: barnetsLov2025V1,
      baselineAuditId: null,
      periods: periodsUntil(localDate(`${year - 1}-12-31`), barnetsLov2025V1),
      seed: `Eksempelby ${year}: 2 9 17 22 30 33`,
      drawnOn: day("03-31"),
      carriedOut: [
        [day("04-01"), day("05-16")],
        [day("05-19"), day("06-20")],
      ],
      anchors: null,
    },
    {
      id: autumn,
      title: `Ledelsestilsyn, 4. kvartal ${year}`,
      of: "half-a-year-later",
      model: barnetsLov2025V2,
      baselineAuditId: spring,
      periods: Object.fromEntries(barnetsLov2025V2.strata.map(({ id }) => [id, halfYear])),
      seed: `Eksempelby ${year}: 4 11 15 26 29 35`,
      drawnOn: day("09-30"),
      carriedOut: [
        [day("10-01"), day("11-14")],
        [day("11-17"), day("12-12")],
      ],
      anchors: {
        from: spring,
        levels: barnetsLov2025V2.levels.map(({ level }) => ({ level, cases: anchorCases })),
      },
    },
  ];
}
