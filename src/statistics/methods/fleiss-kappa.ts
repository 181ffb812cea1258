import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import { type RatingCounts, summariseRatings } from "./rating-counts.ts";

/**
 * Fleiss' kappa for any number of readers. Null when no case has two readers, and when all answers are one grade.
 * Fleiss, Psychol. Bull. 76 (1971) 378; missing answers and weights as Gwet (2014).
 */
export function fleissKappa(
  counts: RatingCounts,
  weights: AgreementWeights = identityWeights,
): number | null {
  const summary = summariseRatings(counts, weights);
  if (summary === null) return null;
  const { observed, shares } = summary;
  const products = shares.flatMap((share, i) =>
    shares.map((other, j) => share * other * weights(i, j, shares.length)),
  );
  const chance = products.reduce((sum, product) => sum + product, 0);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
