import { tQuantile } from "./distributions/t-quantile.ts";
import { type Interval, tailProbability } from "./interval.ts";
import { wilsonOfShare } from "./wilson.ts";

/** One stratum: its cases, how many were drawn without replacement and answered, and how many of those were yes. */
export type Stratum = { readonly population: number; readonly sampled: number; readonly yes: number };

export type StratifiedShare = {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Student's t interval, cut off at 0 and 1; null without degrees of freedom. */
  readonly t95: Interval | null;
  /** The size of a simple random sample that would be as precise; `Infinity` when all cases were read. */
  readonly effectiveN: number;
  /** Wilson's interval on `effectiveN`: also right near 0 and 1, where the t interval is not. */
  readonly wilson95: Interval;
};

/**
 * The share of yes in the whole population from a stratified sample, with finite population correction.
 * Null when a stratum has no answers, or only one of several cases (its spread cannot be known).
 * Cochran, Sampling Techniques (1977), section 5.6; effective n: Korn & Graubard, Surv. Methodol. 24 (1998) 193.
 */
export function stratifiedShare(strata: readonly Stratum[]): StratifiedShare | null {
  const readable = strata.every(
    ({ population, sampled }) => sampled >= Math.min(2, population) && population > 0,
  );
  if (strata.length === 0 || !readable) return null;
  const estimate = weightedSum(strata, (weight, { yes, sampled }) => (weight * yes) / sampled);
  const variance = weightedSum(strata, (weight, stratum) => weight ** 2 * varianceOf(stratum));
  const degreesOfFreedom = weightedSum(strata, (_, { sampled }) => sampled) - strata.length;
  const standardError = Math.sqrt(variance);
  const effectiveN = variance > 0 ? (estimate * (1 - estimate)) / variance : designSize(strata);
  return {
    estimate,
    standardError,
    degreesOfFreedom,
    t95: degreesOfFreedom > 0 ? tInterval(estimate, standardError, degreesOfFreedom) : null,
    effectiveN,
    wilson95: wilsonOfShare(estimate, effectiveN),
  };
}

function weightedSum(strata: readonly Stratum[], part: (weight: number, stratum: Stratum) => number): number {
  const population = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  return strata.reduce((sum, stratum) => sum + part(stratum.population / population, stratum), 0);
}

function varianceOf({ population, sampled, yes }: Stratum): number {
  if (sampled === population) return 0;
  const share = yes / sampled;
  return ((1 - sampled / population) * share * (1 - share)) / (sampled - 1);
}

/** Where every stratum answered alike, the answers show no spread; the design's own size then stands in. */
function designSize(strata: readonly Stratum[]): number {
  return (
    1 /
    weightedSum(
      strata,
      (weight, { population, sampled }) => (weight ** 2 * (1 - sampled / population)) / sampled,
    )
  );
}

function tInterval(estimate: number, standardError: number, degreesOfFreedom: number): Interval {
  const reach = tQuantile(tailProbability, degreesOfFreedom) * standardError;
  return [Math.max(0, estimate - reach), Math.min(1, estimate + reach)];
}
