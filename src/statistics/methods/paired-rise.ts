import type { Estimate } from "./combine-estimates.ts";
import { newcombePaired } from "./newcombe-paired.ts";
import { countPairs, type PairedCounts } from "./paired-counts.ts";

/**
 * How much larger the second reader's share of yes is than the first's, from −1 to 1. Null without pairs. `varianceLeft`
 * (0 to 1) is the part of the chance that remains: 1 − n/N when the n pairs were drawn from N cases without replacement.
 * Interval: Newcombe, Stat. Med. 17 (1998) 2635, method 10, its reach times √`varianceLeft`; that for N cases: Cochran,
 * Sampling Techniques (1977), chapter 2.
 */
export function pairedRise(counts: PairedCounts, varianceLeft: number): Estimate | null {
  const interval = newcombePaired(counts);
  if (interval === null) return null;
  const value = (counts.onlySecondYes - counts.onlyFirstYes) / countPairs(counts);
  const [fall, rise] = [-interval[0], -interval[1]];
  const reach = (end: number) => (end - value) * Math.sqrt(varianceLeft);
  return { value, interval95: [value + reach(rise), value + reach(fall)] };
}
