/**
 * How many standard errors the mean of a part lies from the mean of the whole, had the part been drawn from it at random
 * without replacement. Null where that says nothing: the part is empty or all there is, or all scores are alike.
 * The variance of such a mean: Cochran, Sampling Techniques (1977), theorem 2.2.
 */
export function deviateOfPart(part: readonly number[], whole: readonly number[]): number | null {
  const variance = varianceOf(whole) * (1 - part.length / whole.length);
  if (part.length === 0 || !(variance > 0)) return null;
  return (meanOf(part) - meanOf(whole)) / Math.sqrt(variance / part.length);
}

function varianceOf(scores: readonly number[]): number {
  const mean = meanOf(scores);
  return scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
