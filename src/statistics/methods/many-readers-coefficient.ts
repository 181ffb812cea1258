import { sum } from "#kit/sum";
import type { AgreementWeights } from "./agreement-weights.ts";
import type { Coefficient } from "./chance-corrected.ts";
import { agreementWithin, type RatingCounts, summariseRatings } from "./rating-counts.ts";

/**
 * A chance-corrected coefficient of many readers with its standard error. `chanceOf` gives for each grade the chance
 * that an answer of that grade meets agreement, from how common the grades are. Null when no case has two readers, or
 * when chance alone explains all agreement.
 * Gwet, Br. J. Math. Stat. Psychol. 61 (2008) 29, and Handbook of Inter-Rater Reliability (2014), chapter 5.
 */
export function manyReadersCoefficient(
  counts: RatingCounts,
  weights: AgreementWeights,
  chanceOf: (shares: readonly number[]) => readonly number[],
): Coefficient | null {
  const summary = summariseRatings(counts, weights);
  if (summary === null) return null;
  const { observed, shares, read, compared } = summary;
  const chances = chanceOf(shares);
  const meets = (parts: readonly number[]) =>
    parts.reduce((sum, part, k) => sum + part * (chances[k] ?? 0), 0);
  const chance = meets(shares);
  if (chance === 1) return null;
  const value = (observed - chance) / (1 - chance);
  const n = read.length;
  const squares = read.map((row) => {
    const readers = sum(row);
    const agreed = readers < 2 ? 0 : (n / compared.length) * (agreementWithin(row, weights) - chance);
    const byChance = meets(row.map((count) => count / readers)) - chance;
    return ((agreed - 2 * (1 - value) * byChance) / (1 - chance) - value) ** 2;
  });
  const variance = sum(squares) / (n * (n - 1));
  return { value, standardError: n < 2 ? 0 : Math.sqrt(variance) };
}
