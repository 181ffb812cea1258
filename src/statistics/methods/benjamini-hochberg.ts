/**
 * p-values adjusted for being many, in the order given: calling those under 0.05 changes makes at most one in twenty
 * of the announced changes false, on average. Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const largestFirst = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallestSoFar = 1;
  for (const [place, { p, index }] of largestFirst.entries()) {
    const rank = pValues.length - place;
    smallestSoFar = Math.min(smallestSoFar, p * (pValues.length / rank));
    adjusted[index] = smallestSoFar;
  }
  return adjusted;
}
