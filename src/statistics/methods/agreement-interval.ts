import type { Coefficient } from "./chance-corrected.ts";
import { tQuantile } from "./distributions/t-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";

/**
 * Interval for an agreement coefficient on `n` cases: Student's t on n − 1 degrees of freedom, cut off at −1 and 1.
 * Null with fewer than two cases, and where the answers show no spread, for then the standard error says nothing.
 *
 * It is a large-sample interval. With 24 cases nearly all alike kappa's holds the truth little more than half the times, and
 * AC1's and PABAK's far oftener (coverage-of-pairs.test.ts): show those beside it.
 * Gwet, Handbook of Inter-Rater Reliability (2014), chapter 5; R: irrCAC.
 */
export function agreementInterval(coefficient: Coefficient | null, n: number): Interval | null {
  if (coefficient === null || n < 2 || coefficient.standardError === 0) return null;
  const { value, standardError } = coefficient;
  const reach = tQuantile(tailProbability, n - 1) * standardError;
  return [Math.max(-1, value - reach), Math.min(1, value + reach)];
}
