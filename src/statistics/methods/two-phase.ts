import type { Interval } from "./interval.ts";
import type { TwoPhaseCounts } from "./two-phase-counts.ts";
import { twoPhaseInterval } from "./two-phase-interval.ts";

export type TwoPhaseShare = {
  /** Level 1's own share of yes. */
  readonly naive: number;
  /** The share of yes had level 2 read all of level 1's cases. */
  readonly corrected: number;
  readonly standardError: number;
  readonly corrected95: Interval;
  /** How much of the variation in level 2's answers level 1's answers explain, 0 to 1. */
  readonly reliability: number;
};

/**
 * Level 1's share of yes corrected by level 2's answers on a subset. Null when level 1 said yes (or no) somewhere and
 * level 2 read none of those cases: nothing then says how to correct them.
 * Tenenbein, J. Am. Stat. Assoc. 65 (1970) 1350; the interval: `twoPhaseInterval`.
 */
export function twoPhase(counts: TwoPhaseCounts): TwoPhaseShare | null {
  const { n1, level1Yes, level1YesRead, level1NoRead } = counts;
  const n2 = level1YesRead + level1NoRead;
  const unread = (level1Yes > 0 && level1YesRead === 0) || (level1Yes < n1 && level1NoRead === 0);
  if (n2 === 0 || unread) return null;
  const naive = level1Yes / n1;
  const confirmed = naive === 0 ? 0 : naive * (counts.level1YesConfirmed / level1YesRead);
  const raised = naive === 1 ? 0 : (1 - naive) * (counts.level1NoRaised / level1NoRead);
  const corrected = confirmed + raised;
  const spread = corrected * (1 - corrected);
  const explained = spread * naive * (1 - naive);
  const reliability = explained === 0 ? 0 : (confirmed - naive * corrected) ** 2 / explained;
  const variance = spread * ((1 - reliability) / n2 + reliability / n1);
  return {
    naive,
    corrected,
    standardError: Math.sqrt(variance),
    corrected95: twoPhaseInterval(counts, Number.POSITIVE_INFINITY),
    reliability,
  };
}
