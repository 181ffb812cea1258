import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Proportion } from "#statistics/methods/proportion";

/** A part of a change that is said to have changed. */
export type ChangedPart = "praksis" | "strenghed" | "kriterium";

/** What the sentences about a split change are made of. */
export interface SplitFigures {
  readonly total: Estimate;
  readonly practice: Estimate;
  readonly strictness: Estimate;
  readonly criteria: Estimate | null;
  readonly anchors: number;
  readonly bothWordings: number;
  readonly changed: readonly ChangedPart[];
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly criterionChanged: boolean;
}
