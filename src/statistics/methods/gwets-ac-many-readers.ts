import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import type { Coefficient } from "./chance-corrected.ts";
import { manyReadersCoefficient } from "./many-readers-coefficient.ts";
import type { RatingCounts } from "./rating-counts.ts";

/**
 * Gwet's AC1 (with weights AC2) for any number of readers. Null when no case has two readers.
 * Gwet, Br. J. Math. Stat. Psychol. 61 (2008) 29.
 */
export function gwetsAcOfManyReaders(
  counts: RatingCounts,
  weights: AgreementWeights = identityWeights,
): Coefficient | null {
  return manyReadersCoefficient(counts, weights, (shares) => {
    const grades = shares.length;
    const allWeights = shares.flatMap((_, i) => shares.map((_share, j) => weights(i, j, grades)));
    const scale = allWeights.reduce((sum, weight) => sum + weight, 0) / (grades * (grades - 1));
    return shares.map((share) => scale * (1 - share));
  });
}
