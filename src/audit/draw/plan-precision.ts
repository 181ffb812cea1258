import type { Interval } from "#statistics/methods/interval";
import { wilsonFinitePopulation } from "#statistics/methods/wilson-finite-population";
import type { DrawPlan } from "./draw-plan.ts";
import type { FrameRow } from "./frame-row.ts";

/** What a level's cases can show, for choosing sizes before they are fixed. */
export interface LevelPrecision {
  readonly level: number;
  /** null: all strata together. */
  readonly stratum: string | null;
  readonly cases: number;
  readonly population: number;
  /** 95 per cent interval when half of the cases are yes, where it is widest; null without cases. */
  readonly interval95AtHalf: Interval | null;
}

/** Per level: each stratum, then all together. A stratum gives no more cases than it has. */
export function planPrecision(plan: DrawPlan, frame: readonly FrameRow[]): readonly LevelPrecision[] {
  return plan.levels.flatMap(({ level, strata }) => {
    const ofStrata = Object.entries(strata).map(([stratum, wanted]) => {
      const population = frame.filter((row) => row.stratum === stratum).length;
      return precisionOf(level, stratum, Math.min(wanted, population), population);
    });
    const total = (key: "cases" | "population") => ofStrata.reduce((sum, one) => sum + one[key], 0);
    return [...ofStrata, precisionOf(level, null, total("cases"), total("population"))];
  });
}

function precisionOf(
  level: number,
  stratum: string | null,
  cases: number,
  population: number,
): LevelPrecision {
  return {
    level,
    stratum,
    cases,
    population,
    interval95AtHalf: wilsonFinitePopulation(cases / 2, cases, population),
  };
}
