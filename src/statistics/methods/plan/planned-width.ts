import { wilsonFinitePopulation } from "../wilson-finite-population.ts";
import { findSmallest } from "./find-smallest.ts";

/**
 * How wide the interval of a share will be when `n` of `population` cases are drawn and the share turns out as expected
 * (`share` in [0, 1], `population` may be `Infinity`). Null when `n` is 0.
 * Wilson with finite population, as `wilsonFinitePopulation`; planning by width: Newcombe, Confidence Intervals for
 * Proportions (2013), chapter 3.
 */
export function plannedWidth(share: number, n: number, population: number): number | null {
  const interval = wilsonFinitePopulation(share * n, n, population);
  return interval && interval[1] - interval[0];
}

/** The fewest cases whose interval will be no wider than `width` (above 0), when the share turns out as expected. */
export function casesForWidth(share: number, width: number, population: number): number | null {
  const isEnough = (n: number) => (plannedWidth(share, n, population) ?? 2) <= width;
  return findSmallest(1, Math.min(population, largestSample), isEnough);
}

const largestSample = 10_000_000;
