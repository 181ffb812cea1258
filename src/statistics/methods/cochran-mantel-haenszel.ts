import { chiSquareUpperTail } from "./distributions/chi-square-upper-tail.ts";
import type { Proportion } from "./proportion.ts";

/** One stratum's two independent shares. */
export type StratumPair = { readonly baseline: Proportion; readonly now: Proportion };

export type CommonChange = {
  /** Chi-square on one degree of freedom, without continuity correction. */
  readonly statistic: number;
  readonly p: number;
  /** Odds of yes now against then, alike in all strata; null when no stratum can say. */
  readonly commonOddsRatio: number | null;
};

/**
 * Whether the shares changed when like is compared with like, stratum by stratum. Null when no stratum has both
 * answers and both times. Cochran, Biometrics 10 (1954) 417; Mantel & Haenszel, J. Natl. Cancer Inst. 22 (1959) 719.
 */
export function cochranMantelHaenszel(strata: readonly StratumPair[]): CommonChange | null {
  const sums = { excess: 0, variance: 0, concordant: 0, discordant: 0 };
  for (const { baseline, now } of strata) {
    const n = baseline.n + now.n;
    if (n < 2) continue;
    const yes = baseline.yes + now.yes;
    sums.excess += now.yes - (now.n * yes) / n;
    sums.variance += (now.n * baseline.n * yes * (n - yes)) / (n ** 2 * (n - 1));
    sums.concordant += (now.yes * (baseline.n - baseline.yes)) / n;
    sums.discordant += ((now.n - now.yes) * baseline.yes) / n;
  }
  if (sums.variance === 0) return null;
  const statistic = sums.excess ** 2 / sums.variance;
  const commonOddsRatio = sums.discordant === 0 ? null : sums.concordant / sums.discordant;
  return { statistic, p: chiSquareUpperTail(statistic, 1), commonOddsRatio };
}
