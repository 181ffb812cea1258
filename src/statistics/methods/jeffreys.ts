import { betaQuantile } from "./distributions/beta-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";

/**
 * Jeffreys' interval for a share, with equal tails; from 0 where nobody said yes, and to 1 where all did. Null when `n` is 0.
 * Near none and all it is shorter than Wilson's, on the side where there is room.
 * Brown, Cai & DasGupta, Stat. Sci. 16 (2001) 101, section 4.1.2.
 */
export function jeffreys(yes: number, n: number): Interval | null {
  if (n === 0) return null;
  const [a, b] = [yes + 0.5, n - yes + 0.5];
  const low = yes === 0 ? 0 : betaQuantile(tailProbability, a, b);
  const high = yes === n ? 1 : betaQuantile(1 - tailProbability, a, b);
  return [low, high];
}
