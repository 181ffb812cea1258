import { betaQuantile } from "./beta-quantile.ts";

/**
 * The t that a Student t variable with `degreesOfFreedom` exceeds with probability `upperTail` (0 < upperTail ≤ 0.5).
 * By t² = df·y/(1 − y) with y beta(½, df/2) distributed.
 */
export function tQuantile(upperTail: number, degreesOfFreedom: number): number {
  const y = betaQuantile(1 - 2 * upperTail, 0.5, degreesOfFreedom / 2);
  return Math.sqrt((degreesOfFreedom * y) / (1 - y));
}
