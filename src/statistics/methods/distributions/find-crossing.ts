/**
 * The x between `low` and `high` where the increasing function `f` reaches `target`, to the last bit
 * (bisection until no number lies between the two ends).
 */
export function findCrossing(f: (x: number) => number, target: number, low: number, high: number): number {
  let below = low;
  let above = high;
  while (true) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (f(middle) < target) below = middle;
    else above = middle;
  }
}
