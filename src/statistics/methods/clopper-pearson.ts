import { betaQuantile } from "./distributions/beta-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";

/**
 * The exact binomial interval for a share; null when `n` is 0. Never too narrow, often too wide.
 * Clopper & Pearson, Biometrika 26 (1934) 404.
 */
export function clopperPearson(yes: number, n: number): Interval | null {
  if (n === 0) return null;
  const low = yes === 0 ? 0 : betaQuantile(tailProbability, yes, n - yes + 1);
  const high = yes === n ? 1 : betaQuantile(1 - tailProbability, yes + 1, n - yes);
  return [low, high];
}
