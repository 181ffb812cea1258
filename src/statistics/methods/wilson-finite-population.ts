import type { Interval } from "./interval.ts";
import { wilsonOfShare } from "./wilson.ts";

/**
 * Wilson's interval when `n` cases are drawn without replacement from `population`: the sample counts as
 * n(N − 1)/(N − n) cases. `population` may be `Infinity`; the whole of it drawn leaves nothing uncertain: [share, share].
 * Null when `n` is 0.
 * Cochran, Sampling Techniques (1977), section 3.2, for the variance.
 */
export function wilsonFinitePopulation(yes: number, n: number, population: number): Interval | null {
  if (n === 0) return null;
  return wilsonOfShare(yes / n, effectiveSampleSize(n, population));
}

function effectiveSampleSize(n: number, population: number): number {
  return n === population ? Number.POSITIVE_INFINITY : (n * (1 - 1 / population)) / (1 - n / population);
}
