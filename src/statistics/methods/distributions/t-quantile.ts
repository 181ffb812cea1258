import { betaQuantile } from "./beta-quantile.ts";

/** The same few are asked for over and over, and each is a long search. */
const found = new Map<string, number>();
const mostKept = 10_000;

/**
 * The t that a Student t variable with `degreesOfFreedom` exceeds with probability `upperTail` (0 < upperTail ≤ 0.5).
 * By t² = df·y/(1 − y) with y beta(½, df/2) distributed.
 */
export function tQuantile(upperTail: number, degreesOfFreedom: number): number {
  const key = `${upperTail} ${degreesOfFreedom}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const y = betaQuantile(1 - 2 * upperTail, 0.5, degreesOfFreedom / 2);
  const t = Math.sqrt((degreesOfFreedom * y) / (1 - y));
  if (found.size < mostKept) found.set(key, t);
  return t;
}
