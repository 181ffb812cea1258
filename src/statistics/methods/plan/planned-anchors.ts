import { newcombePaired } from "../newcombe-paired.ts";
import { findSmallest } from "./find-smallest.ts";

/** What one expects of cases judged again: the share that got yes then, and the shares that lose it and gain it now. */
export type ExpectedAnchors = { readonly yesThen: number; readonly loses: number; readonly gains: number };

const mostAnchors = 100_000;

/**
 * How wide the interval for the reviewers' strictness will be with `anchors` cases judged again, when they turn out as
 * expected. Shares are of all anchors; `loses` ≤ `yesThen` and `gains` ≤ 1 − `yesThen`. Null without anchors.
 * Newcombe, Stat. Med. 17 (1998) 2635, method 10, on the expected counts.
 */
export function plannedAnchorWidth(expected: ExpectedAnchors, anchors: number): number | null {
  const { yesThen, loses, gains } = expected;
  const interval = newcombePaired({
    bothYes: anchors * (yesThen - loses),
    onlyFirstYes: anchors * loses,
    onlySecondYes: anchors * gains,
    bothNo: anchors * (1 - yesThen - gains),
  });
  return interval && interval[1] - interval[0];
}

/** The fewest anchor cases whose interval will be no wider than `width`; null when 100,000 are too few. */
export function anchorsForWidth(expected: ExpectedAnchors, width: number): number | null {
  return findSmallest(1, mostAnchors, (anchors) => (plannedAnchorWidth(expected, anchors) ?? 2) <= width);
}
