/** The smallest whole number from `low` to `high` that `isEnough`, which holds from some number on; null when none is. */
export function findSmallest(low: number, high: number, isEnough: (n: number) => boolean): number | null {
  if (low > high || !isEnough(high)) return null;
  let [tooFew, enough] = [low - 1, high];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
