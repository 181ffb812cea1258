import { combineEstimates, type Estimate } from "./combine-estimates.ts";

/** One stratum's share with its interval, and how many cases it stands for. */
export type WeighedStratum = Estimate & { readonly cases: number };

/**
 * The share over all strata, each weighing by its cases, from shares that were estimated independently of each other.
 * Null when there are no cases. A weighted sum of strata: Cochran, Sampling Techniques (1977), section 5.3; interval:
 * Zou, Huang & Zhang, Comput. Stat. Data Anal. 53 (2009) 1080 (MOVER, as `combineEstimates`).
 */
export function combineStrata(strata: readonly WeighedStratum[]): Estimate | null {
  const all = strata.reduce((sum, { cases }) => sum + cases, 0);
  if (all === 0) return null;
  const parts = strata.map(({ value, interval95: [low, high], cases }): Estimate => {
    const weight = cases / all;
    return { value: weight * value, interval95: [weight * low, weight * high] };
  });
  const { value, interval95 } = combineEstimates(parts, []);
  return { value, interval95: [Math.max(0, interval95[0]), Math.min(1, interval95[1])] };
}
