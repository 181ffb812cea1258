import { chiSquareUpperTail } from "./distributions/chi-square-upper-tail.ts";
import { type Interval, normalDeviate } from "./interval.ts";
import type { Proportion } from "./proportion.ts";

/** One stratum's two independent shares. */
export type StratumPair = { readonly baseline: Proportion; readonly now: Proportion };

export type CommonChange = {
  /** Chi-square on one degree of freedom, without continuity correction. */
  readonly statistic: number;
  readonly p: number;
  /** Odds of yes now against then, alike in all strata; null when no stratum can say. */
  readonly commonOddsRatio: number | null;
  /** Null where the odds ratio is, or is 0. */
  readonly commonOddsRatio95: Interval | null;
  /** The same with half a case taken off an excess of as much, as R's `mantelhaen.test` does unless told otherwise. */
  readonly continuityCorrected: { readonly statistic: number; readonly p: number };
};

/**
 * Whether the shares changed when like is compared with like, stratum by stratum. Null when no stratum has both
 * answers and both times. Cochran, Biometrics 10 (1954) 417; Mantel & Haenszel, J. Natl. Cancer Inst. 22 (1959) 719;
 * interval: Robins, Breslow & Greenland, Biometrics 42 (1986) 311.
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
  const excess = Math.abs(sums.excess);
  const corrected = (excess < 0.5 ? excess : excess - 0.5) ** 2 / sums.variance;
  return {
    statistic,
    p: chiSquareUpperTail(statistic, 1),
    commonOddsRatio,
    commonOddsRatio95: commonOddsRatio ? oddsRatioInterval(strata, commonOddsRatio) : null,
    continuityCorrected: { statistic: corrected, p: chiSquareUpperTail(corrected, 1) },
  };
}

function oddsRatioInterval(strata: readonly StratumPair[], oddsRatio: number): Interval {
  const sums = { forNow: 0, against: 0, alongFor: 0, across: 0, alongAgainst: 0 };
  for (const { baseline, now } of strata) {
    const n = baseline.n + now.n;
    if (n === 0) continue;
    const forNow = (now.yes * (baseline.n - baseline.yes)) / n;
    const against = ((now.n - now.yes) * baseline.yes) / n;
    const diagonal = (now.yes + baseline.n - baseline.yes) / n;
    sums.forNow += forNow;
    sums.against += against;
    sums.alongFor += diagonal * forNow;
    sums.across += diagonal * against + (1 - diagonal) * forNow;
    sums.alongAgainst += (1 - diagonal) * against;
  }
  const variance =
    sums.alongFor / (2 * sums.forNow ** 2) +
    sums.across / (2 * sums.forNow * sums.against) +
    sums.alongAgainst / (2 * sums.against ** 2);
  const reach = Math.exp(normalDeviate * Math.sqrt(variance));
  return [oddsRatio / reach, oddsRatio * reach];
}
