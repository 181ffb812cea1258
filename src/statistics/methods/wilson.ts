import { type Interval, normalDeviate } from "./interval.ts";

/**
 * Wilson's score interval for a share, without continuity correction; null when `n` is 0.
 * `yes` and `n` may be fractions (an effective sample size); an infinite `n` needs `wilsonOfShare`.
 * Wilson, J. Am. Stat. Assoc. 22 (1927); Newcombe, Stat. Med. 17 (1998) 857, method 3.
 */
export function wilson(yes: number, n: number): Interval | null {
  return n === 0 ? null : wilsonOfShare(yes / n, n);
}

/** Wilson's interval from a share in [0, 1] and an effective sample size above 0, `Infinity` when nothing is uncertain. */
export function wilsonOfShare(share: number, effectiveN: number): Interval {
  const shrink = normalDeviate ** 2 / effectiveN;
  const centre = share + shrink / 2;
  const reach = normalDeviate * Math.sqrt((share * (1 - share)) / effectiveN + shrink / (4 * effectiveN));
  const low = share === 0 ? 0 : (centre - reach) / (1 + shrink);
  const high = share === 1 ? 1 : (centre + reach) / (1 + shrink);
  return [low, high];
}
