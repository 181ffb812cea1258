import type { StratumPair } from "./cochran-mantel-haenszel.ts";
import { hypergeometricProbability } from "./distributions/hypergeometric-probability.ts";

/** R's allowance for rounding when it asks which sums are as rare as the one seen. */
const roundingAllowance = 1 + 1e-7;

/**
 * Two-sided p that two sets of shares are alike in every stratum, exact also where the strata are small. Each stratum's sums
 * are held fixed; p is the chance of all totals of yes in `now` that are no likelier than the one seen. 1 where no stratum
 * can say. R's `mantelhaen.test(exact = TRUE)`; with one stratum Fisher's test.
 * Birch, J. R. Stat. Soc. B 26 (1964) 313; Mehta, Patel & Gray, J. Am. Stat. Assoc. 80 (1985) 969.
 */
export function exactAcrossStrata(strata: readonly StratumPair[]): number {
  const seen = strata.reduce((sum, { now }) => sum + now.yes, 0);
  const chances = strata.reduce<readonly number[]>(
    (sofar, stratum) => addNumbers(sofar, chancesIn(stratum)),
    [1],
  );
  const ofSeen = (chances[seen] ?? 0) * roundingAllowance;
  return Math.min(
    1,
    chances.reduce((sum, chance) => (chance <= ofSeen ? sum + chance : sum), 0),
  );
}

/** The chance of each number of yes in `now` from 0 up, with the stratum's sums kept. */
function chancesIn({ baseline, now }: StratumPair): readonly number[] {
  const yes = baseline.yes + now.yes;
  return Array.from({ length: Math.min(now.n, yes) + 1 }, (_, hits) =>
    hypergeometricProbability(hits, now.n, yes, baseline.n + now.n),
  );
}

/** The distribution of the sum of two independent numbers. */
function addNumbers(one: readonly number[], other: readonly number[]): readonly number[] {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  for (const [a, chance] of one.entries())
    for (const [b, second] of other.entries()) sums[a + b] = (sums[a + b] ?? 0) + chance * second;
  return sums;
}
