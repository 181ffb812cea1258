/**
 * `total` cases split on the strata in proportion to their cases in the frame, whole cases, no stratum more than it has:
 * the largest remainders take what is left over (Hamilton). A frame with too few cases gives all it has.
 */
export function splitByFrame(total: number, frame: readonly number[]): readonly number[] {
  const all = frame.reduce((sum, cases) => sum + cases, 0);
  if (all === 0) return frame.map(() => 0);
  const wanted = Math.min(total, all);
  const exact = frame.map((cases) => (wanted * cases) / all);
  const split = exact.map(Math.floor);
  const missing = wanted - split.reduce((sum, cases) => sum + cases, 0);
  const byRemainder = exact
    .map((share, stratum) => ({ stratum, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.stratum - b.stratum);
  const rounded = new Set(byRemainder.slice(0, missing).map(({ stratum }) => stratum));
  return split.map((cases, stratum) => cases + (rounded.has(stratum) ? 1 : 0));
}
