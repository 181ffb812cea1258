import type { LevelCounts } from "#audit/results/count-answers";
import type { SplitInput } from "#audit/results/split-counts";
import { type SplitResult, splitResults } from "#audit/results/split-results";
import type { Results } from "#contract/results";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { countAnchorAnswers, countBothWordings, findAnchors } from "./anchor-answers.store.ts";

/** "Stricter or worse?" of every question that the anchor cases can tell something of. */
export interface LoadedSplit {
  readonly anchors: NonNullable<Results["audit"]["anchors"]>;
  readonly input: SplitInput;
  readonly questions: ReadonlyMap<string, SplitResult>;
}

interface CountedAudit {
  readonly auditId: string;
  readonly asked: readonly Question[];
  readonly counts: readonly LevelCounts[];
  readonly shownLevels: readonly number[];
  readonly mainLevel: number | null;
  /** The counts of the audit that the anchor cases are from. */
  readonly countsOf: (auditId: string) => Promise<readonly LevelCounts[]>;
}

/**
 * Splits the change from the audit that the anchor cases are from, on the level that leads, or where no case was drawn
 * again on the highest shown. Null where there are none. Needs the system's transaction.
 */
export async function loadSplit(tx: Tx, audit: CountedAudit): Promise<LoadedSplit | null> {
  const anchors = await findAnchors(tx, audit.auditId);
  const shown = (anchors?.levels ?? []).filter(({ level }) => audit.shownLevels.includes(level));
  const ofLevel = shown.find(({ level }) => level === audit.mainLevel) ?? shown.at(-1);
  if (anchors === null || ofLevel === undefined) return null;
  const { level, planned, submitted } = ofLevel;
  const input: SplitInput = {
    from: anchors.from,
    level,
    before: await audit.countsOf(anchors.from.id),
    now: audit.counts,
    anchors: await countAnchorAnswers(tx, audit.auditId, level),
    bothWordings: await countBothWordings(tx, audit.auditId, level),
  };
  return {
    anchors: { from: anchors.from, planned, submitted },
    input,
    questions: splitResults(audit.asked, input),
  };
}
