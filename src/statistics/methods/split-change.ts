import { combineEstimates, type Estimate } from "./combine-estimates.ts";
import { newcombeIndependent } from "./newcombe-independent.ts";
import { newcombePaired } from "./newcombe-paired.ts";
import { countPairs, type PairedCounts } from "./paired-counts.ts";
import type { Proportion } from "./proportion.ts";

/** What two audits found, and what the cases judged twice say of the judging. */
export type JudgedTwice = {
  readonly baseline: Proportion;
  readonly now: Proportion;
  /** Anchor cases: first as they were judged then, second as they are judged now, blind and by the same criterion. */
  readonly anchors: PairedCounts;
  /** Cases judged now by the old criterion (first) and by the new one (second); null when it did not change. */
  readonly criteria: PairedCounts | null;
};

/** Parts of a change in a share of yes; practice, strictness and criteria add up to the total. */
export type SplitChange = {
  readonly total: Estimate;
  /** What the cases themselves changed: the change had the baseline been judged as cases are judged now. */
  readonly practice: Estimate;
  /** What the reviewers changed: below 0 they now say yes less often of the very same cases. */
  readonly strictness: Estimate;
  readonly criteria: Estimate | null;
};

/**
 * Splits a change from the baseline by cases that were judged twice. It rests on the anchors being drawn at random among
 * the baseline's cases and judged blind, as they stood. They are some of the baseline's own cases, which makes the
 * interval for practice a little too wide, never too narrow. Null when nobody was judged, then, now or twice.
 * Newcombe, Stat. Med. 17 (1998) 873 and 2635, for the parts; Zou & Donner, Stat. Med. 27 (2008) 1693, for practice.
 */
export function splitChange({ baseline, now, anchors, criteria }: JudgedTwice): SplitChange | null {
  const total95 = newcombeIndependent(baseline, now);
  const strictness = pairedChange(anchors);
  const ofCriteria = criteria && pairedChange(criteria);
  if (total95 === null || strictness === null || (criteria !== null && ofCriteria === null)) return null;
  const total = { value: now.yes / now.n - baseline.yes / baseline.n, interval95: total95 };
  const judging = ofCriteria === null ? [strictness] : [strictness, ofCriteria];
  return { total, practice: combineEstimates([total], judging), strictness, criteria: ofCriteria };
}

/** The second share of yes less the first. */
function pairedChange(pairs: PairedCounts): Estimate | null {
  const interval = newcombePaired(pairs);
  if (interval === null) return null;
  const [low, high] = interval;
  return { value: (pairs.onlySecondYes - pairs.onlyFirstYes) / countPairs(pairs), interval95: [-high, -low] };
}
