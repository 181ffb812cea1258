import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import { type RatingCounts, summariseRatings } from "./rating-counts.ts";

/**
 * Gwet's AC1 (with weights AC2) for any number of readers. Null when no case has two readers.
 * Gwet, Br. J. Math. Stat. Psychol. 61 (2008) 29.
 */
export function gwetsAcOfManyReaders(
  counts: RatingCounts,
  weights: AgreementWeights = identityWeights,
): number | null {
  const summary = summariseRatings(counts, weights);
  if (summary === null) return null;
  const { observed, shares } = summary;
  const grades = shares.length;
  const allWeights = shares.flatMap((_, i) => shares.map((_share, j) => weights(i, j, grades)));
  const scale = allWeights.reduce((sum, weight) => sum + weight, 0) / (grades * (grades - 1));
  const chance = scale * shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return (observed - chance) / (1 - chance);
}
