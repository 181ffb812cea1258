import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import type { Coefficient } from "./chance-corrected.ts";
import { manyReadersCoefficient } from "./many-readers-coefficient.ts";
import type { RatingCounts } from "./rating-counts.ts";

/**
 * Fleiss' kappa for any number of readers; with two it is Scott's pi. Null when no case has two readers, and when all
 * answers are one grade.
 * Fleiss, Psychol. Bull. 76 (1971) 378; missing answers, weights and standard error as Gwet (2014).
 */
export function fleissKappa(
  counts: RatingCounts,
  weights: AgreementWeights = identityWeights,
): Coefficient | null {
  return manyReadersCoefficient(counts, weights, (shares) =>
    shares.map((_, k) => shares.reduce((sum, share, j) => sum + share * weights(k, j, shares.length), 0)),
  );
}
