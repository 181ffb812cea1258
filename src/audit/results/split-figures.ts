import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Proportion } from "#statistics/methods/proportion";

/** A part of a change that is said to have changed. */
export type ChangedPart = "praksis" | "strenghed" | "kriterium";

/** A change and its parts, and how many cases they rest on. */
export interface SplitParts {
  readonly total: Estimate;
  readonly practice: Estimate;
  /** Below 0: the very same cases now get yes, or the best grade, less often. */
  readonly strictness: Estimate;
  /** Below 0: by the new wording the same cases get it less often than by the former. Null: asked as it was, or in one wording only. */
  readonly criteria: Estimate | null;
  /** Cases judged in both audits that measure in both. */
  readonly anchors: number;
  /** Cases that measure in both wordings; none where `criteria` is null. */
  readonly bothWordings: number;
  /** What can be said to have changed; nothing: it cannot be told. */
  readonly changed: readonly ChangedPart[];
}

/** What the sentences about a split change are made of. */
export interface SplitFigures extends SplitParts {
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly criterionChanged: boolean;
  /** Whether the whole change is more than chance, among the many questions too: only then is there a fall or a rise. */
  readonly isSure: boolean;
}
