import type { StratumPair } from "./cochran-mantel-haenszel.ts";
import { chiSquareUpperTail } from "./distributions/chi-square-upper-tail.ts";

export type OddsHomogeneity = {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
};

/**
 * Whether the odds ratio really is one and the same in all strata, as `commonOddsRatio` says. A small p: it is not,
 * and the strata should be shown one by one. Null with fewer than two strata that can tell.
 * Breslow & Day, Statistical Methods in Cancer Research I (1980), section 4.4, without Tarone's correction.
 */
export function breslowDay(strata: readonly StratumPair[], commonOddsRatio: number): OddsHomogeneity | null {
  const telling = strata.filter(({ baseline, now }) => {
    const yes = baseline.yes + now.yes;
    return baseline.n > 0 && now.n > 0 && yes > 0 && yes < baseline.n + now.n;
  });
  if (telling.length < 2 || commonOddsRatio === 0) return null;
  const statistic = telling.reduce((sum, stratum) => sum + squaredSurprise(stratum, commonOddsRatio), 0);
  const degreesOfFreedom = telling.length - 1;
  return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom) };
}

function squaredSurprise({ baseline, now }: StratumPair, oddsRatio: number): number {
  const yes = baseline.yes + now.yes;
  const expected = expectedYesNow(now.n, baseline.n, yes, oddsRatio);
  const cells = [expected, now.n - expected, yes - expected, baseline.n - yes + expected];
  const variance = 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0);
  return (now.yes - expected) ** 2 / variance;
}

/** The yes now that gives exactly `oddsRatio` with the sums kept: the root in range of a quadratic. */
function expectedYesNow(nowN: number, baselineN: number, yes: number, oddsRatio: number): number {
  const a = 1 - oddsRatio;
  const b = baselineN - yes + oddsRatio * (nowN + yes);
  const c = -oddsRatio * nowN * yes;
  return (-2 * c) / (b + Math.sqrt(b ** 2 - 4 * a * c));
}
