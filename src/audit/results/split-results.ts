import type { Question } from "#questions/question";
import { type ChangeInParts, praksisOgStrenghed } from "#statistics/measures/praksis-og-strenghed";
import { benjaminiHochberg } from "#statistics/methods/benjamini-hochberg";
import type { Estimate } from "#statistics/methods/combine-estimates";
import { fisherExact } from "#statistics/methods/fisher-exact";
import type { Interval } from "#statistics/methods/interval";
import { mcnemarMidP } from "#statistics/methods/mcnemar-mid-p";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import { isSmallCount } from "#statistics/methods/suppress-small-counts";
import { countSplit, fewestAnchors, type SplitCounts, type SplitInput } from "./split-counts.ts";
import type { ChangedPart } from "./split-figures.ts";
import { describeSplit } from "./split-sentence.ts";

/** "Stricter or worse?" of one question. */
export interface SplitResult {
  readonly from: SplitInput["from"];
  readonly level: number;
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
  readonly sentence: string;
  /** One of the counts behind it is too small to leave the house. */
  readonly suppressed: boolean;
}

/** By question: those that measured in the earlier audit, now, and in at least one anchor case both times. */
export function splitResults(
  questions: readonly Question[],
  input: SplitInput,
): ReadonlyMap<string, SplitResult> {
  const parts = questions.flatMap((question) => {
    const counted = countSplit(question, input);
    const change = counted && praksisOgStrenghed.compute({ ...counted, higherIs: question.higherIs });
    return counted && change ? [{ question, change, counted }] : [];
  });
  const counts = parts.map(({ counted }) => counted);
  const totals = benjaminiHochberg(counts.map(({ baseline, now }) => fisherExact(baseline, now) ?? 1));
  const strictnesses = benjaminiHochberg(counts.map(({ anchors }) => pOf(anchors)));
  const reworded = counts.filter(({ criteria }) => criteria !== null);
  const criteria = benjaminiHochberg(reworded.map((one) => (one.criteria ? pOf(one.criteria) : 1)));
  return new Map(
    parts.map(({ question, change, counted }, index) => {
      const p = {
        total: totals[index] ?? 1,
        strictness: strictnesses[index] ?? 1,
        criteria: criteria[reworded.indexOf(counted)] ?? 1,
      };
      return [question.id, resultOf(question, change, counted, p, input)] as const;
    }),
  );
}

function pOf({ onlyFirstYes, onlySecondYes }: PairedCounts): number {
  return mcnemarMidP(onlyFirstYes, onlySecondYes);
}

/** Each adjusted for the other questions of its kind. */
interface AdjustedP {
  readonly total: number;
  readonly strictness: number;
  readonly criteria: number;
}

function resultOf(
  question: Question,
  { total, practice, strictness, criteria }: ChangeInParts,
  counted: SplitCounts,
  p: AdjustedP,
  { from, level }: SplitInput,
): SplitResult {
  const { baseline, now } = counted;
  const anchors = countPairs(counted.anchors);
  const bothWordings = counted.criteria === null ? 0 : countPairs(counted.criteria);
  const split = { from, level, total, practice, strictness, criteria, anchors, bothWordings };
  const changed = judgeSplit(split, p);
  const counts = [
    ...[baseline, now].flatMap(({ yes, n }) => [yes, n - yes]),
    ...Object.values(counted.anchors),
    ...Object.values(counted.criteria ?? {}),
  ];
  return {
    ...split,
    changed,
    sentence: describeSplit(question, { ...counted, ...split, changed, baseline, now }),
    suppressed: counts.some(isSmallCount),
  };
}

/**
 * A part is said to have changed only when its interval excludes zero and it stands among the many questions (design
 * rule 3): strictness and criteria by their own p-value; practice, which is the total less those, by any that it is made of.
 */
function judgeSplit(
  {
    practice,
    strictness,
    criteria,
    anchors,
  }: Pick<SplitResult, "practice" | "strictness" | "criteria" | "anchors">,
  p: AdjustedP,
): readonly ChangedPart[] {
  if (anchors < fewestAnchors) return [];
  const isStricter = excludesZero(strictness.interval95) && p.strictness < 0.05;
  const isReworded = criteria !== null && excludesZero(criteria.interval95) && p.criteria < 0.05;
  const isPractice = excludesZero(practice.interval95) && (p.total < 0.05 || isStricter || isReworded);
  return [
    ...(isPractice ? (["praksis"] as const) : []),
    ...(isStricter ? (["strenghed"] as const) : []),
    ...(isReworded ? (["kriterium"] as const) : []),
  ];
}

function excludesZero([low, high]: Interval): boolean {
  return low > 0 || high < 0;
}
