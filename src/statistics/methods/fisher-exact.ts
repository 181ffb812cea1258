import { hypergeometricProbability } from "./distributions/hypergeometric-probability.ts";
import type { Proportion } from "./proportion.ts";

/** R's allowance for rounding when it asks which tables are as rare as the one seen. */
const roundingAllowance = 1 + 1e-7;

/**
 * Two-sided p of Fisher's exact test that two shares are alike: the chance of all tables with the same sums
 * that are no likelier than the one seen (R's `fisher.test`). Null when either share has no cases.
 * Fisher, J. R. Stat. Soc. 98 (1935) 39.
 */
export function fisherExact(first: Proportion, second: Proportion): number | null {
  if (first.n === 0 || second.n === 0) return null;
  const yes = first.yes + second.yes;
  const population = first.n + second.n;
  const chance = (hits: number) => hypergeometricProbability(hits, first.n, yes, population);
  const limit = chance(first.yes) * roundingAllowance;
  let p = 0;
  for (let hits = Math.max(0, yes - second.n); hits <= Math.min(first.n, yes); hits++) {
    if (chance(hits) <= limit) p += chance(hits);
  }
  return Math.min(1, p);
}
