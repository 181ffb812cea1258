import { sum } from "#kit/sum";
import type { Interval } from "./interval.ts";
import type { TwoPhaseCounts } from "./two-phase-counts.ts";
import { twoPhaseInterval } from "./two-phase-interval.ts";

export type TwoPhaseInPopulation = {
  /** The share of yes had level 2 read every case that level 1's were drawn from. */
  readonly corrected: number;
  readonly standardError: number;
  readonly corrected95: Interval;
};

/** Level 1's cases with one of its answers. */
type Branch = { readonly cases: number; readonly read: number; readonly yes: number };

/**
 * `twoPhase` for all the `population` cases that level 1's were drawn from without replacement, so that a large part
 * read leaves less to chance. Null when level 2 read fewer than two of the cases with one of level 1's answers.
 * Rao, Biometrika 60 (1973) 125; R: survey::twophase with strata in phase 2; the interval: `twoPhaseInterval`.
 */
export function twoPhaseFinitePopulation(
  counts: TwoPhaseCounts,
  population: number,
): TwoPhaseInPopulation | null {
  const { n1, level1Yes } = counts;
  const branches: readonly Branch[] = [
    { cases: level1Yes, read: counts.level1YesRead, yes: counts.level1YesConfirmed },
    { cases: n1 - level1Yes, read: counts.level1NoRead, yes: counts.level1NoRaised },
  ].filter(({ cases }) => cases > 0);
  if (branches.length === 0 || branches.some(({ read }) => read < 2)) return null;
  const corrected = sum(branches.map(({ cases, read, yes }) => (cases / n1) * (yes / read)));
  const within = sum(
    branches.map(({ cases, read, yes }) => {
      const share = yes / read;
      const fresh = (cases - 1) / (n1 - 1) - (read - 1) / (population - 1);
      return (fresh * (cases / n1) * share * (1 - share)) / (read - 1);
    }),
  );
  const between = sum(branches.map(({ cases, read, yes }) => (cases / n1) * (yes / read - corrected) ** 2));
  const variance = (within * (population - 1) + (between * (population - n1)) / (n1 - 1)) / population;
  return {
    corrected,
    standardError: Math.sqrt(Math.max(0, variance)),
    corrected95: twoPhaseInterval(counts, population),
  };
}
