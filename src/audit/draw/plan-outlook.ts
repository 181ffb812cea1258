import type { Interval } from "#statistics/methods/interval";
import { detectableChange } from "#statistics/methods/plan/detectable-change";
import { wilsonFinitePopulation } from "#statistics/methods/wilson-finite-population";

/** What is known, or taken for granted, before the sizes of an audit are chosen. */
export interface PlanAssumptions {
  /** Cases in the frame by stratum, in the model's order. */
  readonly frame: readonly number[];
  /** The share of yes that one expects, from 0 to 1. */
  readonly expectedShare: number;
  /** Per level: cases in the baseline, and minutes to review a case; null where they are not known. */
  readonly levels: readonly {
    readonly baselineCases: number | null;
    readonly minutesPerCase: number | null;
  }[];
}

/** What so many cases on a level will show, and what they cost. */
export interface LevelOutlook {
  readonly level: number;
  readonly cases: number;
  /** By stratum; null where no case of it is drawn. */
  readonly strata: readonly { readonly cases: number; readonly interval95: Interval | null }[];
  /** All strata together; null without cases. */
  readonly interval95: Interval | null;
  /** How far the share must fall or rise to be called a change in 8 of 10 audits; null where no change would be, or without a baseline. */
  readonly detectable: { readonly fall: number | null; readonly rise: number | null } | null;
  readonly hours: number | null;
}

/** The exact count of every pair of results grows with the square of the cases. */
const mostCasesCounted = 1000;

/** Per level of the plan (its sizes by stratum): the interval at the expected share, the change that can be seen, and the hours. */
export function planOutlook(
  plan: readonly (readonly number[])[],
  { frame, expectedShare, levels }: PlanAssumptions,
): readonly LevelOutlook[] {
  const population = sum(frame);
  const intervalOf = (n: number, of: number) => wilsonFinitePopulation(expectedShare * n, n, Math.max(n, of));
  return plan.map((sizes, index) => {
    const { baselineCases = null, minutesPerCase = null } = levels[index] ?? {};
    const cases = sum(sizes);
    return {
      level: index + 1,
      cases,
      strata: sizes.map((n, stratum) => ({ cases: n, interval95: intervalOf(n, frame[stratum] ?? n) })),
      interval95: intervalOf(cases, population),
      detectable: detectableOn(expectedShare, baselineCases, cases),
      hours: minutesPerCase === null ? null : (cases * minutesPerCase) / 60,
    };
  });
}

function detectableOn(
  share: number,
  baselineCases: number | null,
  cases: number,
): LevelOutlook["detectable"] {
  if (baselineCases === null || baselineCases === 0 || cases === 0) return null;
  const [before, now] = [baselineCases, cases].map((n) => Math.min(n, mostCasesCounted));
  const { down, up } = detectableChange(share, before ?? 0, now ?? 0);
  return { fall: down === null ? null : share - down, rise: up === null ? null : up - share };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
