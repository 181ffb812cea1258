import type { Question } from "#questions/question";
import { type ChangeInParts, praksisOgStrenghed } from "#statistics/measures/praksis-og-strenghed";
import { benjaminiHochberg } from "#statistics/methods/benjamini-hochberg";
import { fisherExact } from "#statistics/methods/fisher-exact";
import type { Interval } from "#statistics/methods/interval";
import { mcnemarMidP } from "#statistics/methods/mcnemar-mid-p";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import { isSmallCount } from "#statistics/methods/suppress-small-counts";
import { countSplit, fewestAnchors, type SplitCounts, type SplitInput } from "./split-counts.ts";
import type { ChangedPart, SplitParts } from "./split-figures.ts";
import { describeSplit } from "./split-sentence.ts";

/** "Stricter or worse?" of one question. */
export interface SplitResult extends SplitParts {
  readonly from: SplitInput["from"];
  readonly level: number;
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
  const reworded = counts.flatMap(({ criteria }) => criteria ?? []);
  const rewordings = benjaminiHochberg(reworded.map(pOf));
  return new Map(
    parts.map(({ question, change, counted }, index) => {
      const p = {
        total: totals[index] ?? 1,
        strictness: strictnesses[index] ?? 1,
        criteria: counted.criteria === null ? 1 : (rewordings[reworded.indexOf(counted.criteria)] ?? 1),
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
  const isSure = excludesZero(total.interval95) && p.total < 0.05;
  const counts = [
    ...[baseline, now].flatMap(({ yes, n }) => [yes, n - yes]),
    ...Object.values(counted.anchors),
    ...Object.values(counted.criteria ?? {}),
  ];
  return {
    ...split,
    changed,
    sentence: describeSplit(question, { ...counted, ...split, changed, isSure, baseline, now }),
    suppressed: counts.some(isSmallCount),
  };
}

/**
 * A part is said to have changed only when its interval excludes zero and it stands among the many questions (design
 * rule 3). Strictness and criteria stand by their own p-value. Practice is the total less those two and has no p-value of
 * its own: it stands when one of the three does.
 */
function judgeSplit(
  {
    practice,
    strictness,
    criteria,
    anchors,
  }: Pick<SplitParts, "practice" | "strictness" | "criteria" | "anchors">,
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
