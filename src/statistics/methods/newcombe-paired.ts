import type { Interval } from "./interval.ts";
import { countPairs, type PairedCounts } from "./paired-counts.ts";
import { wilsonOfShare } from "./wilson.ts";

/**
 * Interval for the difference first − second between two readers' shares of yes on the same cases; null without cases.
 * Newcombe, Stat. Med. 17 (1998) 2635, method 10 (Wilson limits, with the correlation corrected for continuity).
 */
export function newcombePaired(counts: PairedCounts): Interval | null {
  const n = countPairs(counts);
  if (n === 0) return null;
  const first = (counts.bothYes + counts.onlyFirstYes) / n;
  const second = (counts.bothYes + counts.onlySecondYes) / n;
  const [firstLow, firstHigh] = wilsonOfShare(first, n);
  const [secondLow, secondHigh] = wilsonOfShare(second, n);
  const correlation = correctedCorrelation(counts, n);
  return [
    first - second - combine(first - firstLow, secondHigh - second, correlation),
    first - second + combine(firstHigh - first, second - secondLow, correlation),
  ];
}

function combine(reachOfFirst: number, reachOfSecond: number, correlation: number): number {
  const squared = reachOfFirst ** 2 - 2 * correlation * reachOfFirst * reachOfSecond + reachOfSecond ** 2;
  return Math.sqrt(Math.max(0, squared));
}

function correctedCorrelation(counts: PairedCounts, n: number): number {
  const { bothYes, onlyFirstYes, onlySecondYes, bothNo } = counts;
  const marginals =
    (bothYes + onlyFirstYes) * (onlySecondYes + bothNo) * (bothYes + onlySecondYes) * (onlyFirstYes + bothNo);
  if (marginals === 0) return 0;
  const crossed = bothYes * bothNo - onlyFirstYes * onlySecondYes;
  const corrected = crossed > 0 ? Math.max(crossed - n / 2, 0) : crossed;
  return corrected / Math.sqrt(marginals);
}
