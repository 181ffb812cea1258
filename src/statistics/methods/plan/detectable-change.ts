import { powerOfChange } from "./power-of-change.ts";

/** The share now that is just far enough away to be called a change; null where not even 0 or 1 is. */
export type DetectableChange = { readonly down: number | null; readonly up: number | null };

const precision = 1e-4;

/**
 * The nearest true shares below and above `baselineShare` that the two audits will call a change with at least the
 * chance `power`. The search is over `powerOfChange`, to a hundredth of a percentage point.
 */
export function detectableChange(
  baselineShare: number,
  baselineN: number,
  nowN: number,
  power = 0.8,
): DetectableChange {
  const isSeen = (nowShare: number) => powerOfChange({ baselineShare, nowShare, baselineN, nowN }) >= power;
  const nearest = (farthest: number) => {
    if (farthest === baselineShare || !isSeen(farthest)) return null;
    let [unseen, seen] = [baselineShare, farthest];
    while (Math.abs(seen - unseen) > precision) {
      const middle = (unseen + seen) / 2;
      if (isSeen(middle)) seen = middle;
      else unseen = middle;
    }
    return seen;
  };
  return { down: nearest(0), up: nearest(1) };
}
