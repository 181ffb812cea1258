import type { Interval } from "./interval.ts";
import { intervalOfShares } from "./interval-of-shares.ts";
import type { TwoPhaseCounts } from "./two-phase-counts.ts";
import { wilsonFinitePopulation } from "./wilson-finite-population.ts";

/**
 * The interval of level 1's share corrected by level 2, for the `population` cases that level 1's were drawn from without
 * replacement; `Infinity` where they are without end. The corrected share is π·λ₁ + (1 − π)·λ₀: level 1's share of yes, and
 * level 2's behind level 1's yes and behind its no. Where these move by 1 it moves by λ₁ − λ₀, π and 1 − π, as in Tenenbein,
 * J. Am. Stat. Assoc. 65 (1970) 1350; their own limits are put together by `intervalOfShares`. An answer that level 1 never
 * gave counts as right. Where level 2 read every case, nothing is corrected, and the interval is that of its own share.
 */
export function twoPhaseInterval(counts: TwoPhaseCounts, population: number): Interval {
  const { n1, level1Yes } = counts;
  const behindYes = { cases: level1Yes, n: counts.level1YesRead, yes: counts.level1YesConfirmed };
  const behindNo = { cases: n1 - level1Yes, n: counts.level1NoRead, yes: counts.level1NoRaised };
  const all = { yes: behindYes.yes + behindNo.yes, n: behindYes.n + behindNo.n };
  const own = all.n === n1 ? wilsonFinitePopulation(all.yes, n1, population) : null;
  if (own !== null) return own;
  const part = n1 / population;
  const share = level1Yes / n1;
  const confirmed = behindYes.cases === 0 ? 1 : behindYes.yes / behindYes.n;
  const raised = behindNo.cases === 0 ? 0 : behindNo.yes / behindNo.n;
  const left = ({ n, cases }: typeof behindNo) => (cases === 0 ? 0 : 1 - (n / cases) * part);
  return intervalOfShares(share * confirmed + (1 - share) * raised, [
    { yes: level1Yes, n: n1, weight: confirmed - raised, varianceLeft: 1 - part },
    { ...behindYes, weight: share, varianceLeft: left(behindYes) },
    { ...behindNo, weight: 1 - share, varianceLeft: left(behindNo) },
  ]);
}
