import { combineEstimates } from "./combine-estimates.ts";
import type { Interval } from "./interval.ts";
import { countPairs, type PairedCounts } from "./paired-counts.ts";
import { pairedRise } from "./paired-rise.ts";

/** A machine answered every case, level 1 a random sample of them, and level 2 a random part of those. First is the lower. */
export type ThreePhaseCounts = {
  readonly population: number;
  readonly machineYesInPopulation: number;
  /** On level 1's cases. */
  readonly machineAndLevel1: PairedCounts;
  /** On level 2's cases, both of them. */
  readonly machineAndLevel2: PairedCounts;
  readonly level1AndLevel2: PairedCounts;
};

export type ThreePhaseShare = {
  /** The share of yes had level 2 read every case. Not cut off at 0 and 1: cut strata would not add up without bias. */
  readonly estimate: number;
  readonly standardError: number;
  readonly newcombe95: Interval;
};

/**
 * The machine's share, plus the mean difference level 1 − machine in level 1's cases, plus the mean difference level 2 −
 * level 1 in level 2's. Unbiased whatever the machine says. Null where level 2 read fewer than two cases.
 * Standard error of a difference estimator in two phases with both finite: √((1/n₁ − 1/N)·S²(level 2 − machine) +
 * (1/n₂ − 1/n₁)·S²(level 2 − level 1)), both S² from level 2's cases. Särndal, Swensson & Wretman, Model Assisted Survey
 * Sampling (1992), chapter 9; Cochran, Sampling Techniques (1977), chapter 12. The interval puts Newcombe's
 * reach for level 2's pairs where that formula has S²/n₂, and adds the two parts by MOVER: it stays open where nobody differed.
 */
export function threePhase(counts: ThreePhaseCounts): ThreePhaseShare | null {
  const { population, machineYesInPopulation, machineAndLevel1, machineAndLevel2, level1AndLevel2 } = counts;
  const [n1, n2] = [countPairs(machineAndLevel1), countPairs(level1AndLevel2)];
  if (n2 < 2) return null;
  const [first, second] = [1 / n1 - 1 / population, 1 / n2 - 1 / n1];
  const overMachine = pairedRise(machineAndLevel2, n2 * first);
  const overLevel1 = pairedRise(level1AndLevel2, n2 * second);
  const level1 = pairedRise(machineAndLevel1, 0);
  if (overMachine === null || overLevel1 === null || level1 === null) return null;
  const estimate = machineYesInPopulation / population + level1.value + overLevel1.value;
  const {
    value,
    interval95: [low, high],
  } = combineEstimates([overMachine, overLevel1], []);
  return {
    estimate,
    standardError: Math.sqrt(first * spread(machineAndLevel2) + second * spread(level1AndLevel2)),
    newcombe95: [estimate - value + low, estimate - value + high],
  };
}

/** The sample variance of the differences, each −1, 0 or 1. */
function spread(counts: PairedCounts): number {
  const n = countPairs(counts);
  const mean = (counts.onlySecondYes - counts.onlyFirstYes) / n;
  return (n / (n - 1)) * ((counts.onlyFirstYes + counts.onlySecondYes) / n - mean ** 2);
}
