import type { Question } from "#questions/question";
import { type ChangeInParts, praksisOgStrenghed } from "#statistics/measures/praksis-og-strenghed";
import { benjaminiHochberg } from "#statistics/methods/benjamini-hochberg";
import type { Estimate } from "#statistics/methods/combine-estimates";
import { fisherExact } from "#statistics/methods/fisher-exact";
import type { Interval } from "#statistics/methods/interval";
import { mcnemarMidP } from "#statistics/methods/mcnemar-mid-p";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import type { Proportion } from "#statistics/methods/proportion";
import { isSmallCount } from "#statistics/methods/suppress-small-counts";
import type { LevelCounts } from "./count-answers.ts";
import { shareOfCounts } from "./level-result.ts";
import { describeSplit, type SplitVerdict } from "./split-sentence.ts";

/** How many anchor cases got these two answers to a question: in the earlier audit, and now; both as first submitted. */
export interface AnchorTally {
  readonly questionId: string;
  readonly versionThen: number;
  readonly valueThen: string;
  readonly valueNow: string;
  readonly count: number;
}

export interface SplitInput {
  /** The audit that the anchor cases are from. */
  readonly from: { readonly id: string; readonly title: string };
  readonly level: number;
  /** The two audits' own figures; anchor cases are in the earlier one's as any other case, and never in the new one's. */
  readonly before: readonly LevelCounts[];
  readonly now: readonly LevelCounts[];
  readonly anchors: readonly AnchorTally[];
}

/** "Stricter or worse?" of one question. */
export interface SplitResult {
  readonly from: SplitInput["from"];
  readonly level: number;
  readonly total: Estimate;
  readonly practice: Estimate;
  /** Below 0: the very same cases now get yes, or the best grade, less often. */
  readonly strictness: Estimate;
  /** Always null: a changed criterion is judged by the new wording only, so it is part of `strictness`. */
  readonly criteria: Estimate | null;
  /** Cases judged in both audits that measure in both. */
  readonly anchors: number;
  readonly verdict: SplitVerdict;
  readonly sentence: string;
  /** One of the counts behind it is too small to leave the house. */
  readonly suppressed: boolean;
}

/** With fewer, one case moves the figure by more than twelve points: nothing is said of who changed. */
export const fewestAnchors = 8;

/** By question: those that measured in the earlier audit, now, and in at least one anchor case both times. */
export function splitResults(
  questions: readonly Question[],
  input: SplitInput,
): ReadonlyMap<string, SplitResult> {
  const parts = questions.flatMap((question) => {
    const counted = countQuestion(question, input);
    const change =
      counted && praksisOgStrenghed.compute({ ...counted, criteria: null, higherIs: question.higherIs });
    return counted && change ? [{ question, change, ...counted }] : [];
  });
  const totals = benjaminiHochberg(parts.map(({ baseline, now }) => fisherExact(baseline, now) ?? 1));
  const strictnesses = benjaminiHochberg(
    parts.map(({ anchors }) => mcnemarMidP(anchors.onlyFirstYes, anchors.onlySecondYes)),
  );
  const results = parts.map(({ question, change, ...counted }, index) => {
    const p = { total: totals[index] ?? 1, strictness: strictnesses[index] ?? 1 };
    return [question.id, resultOf(question, change, counted, p, input)] as const;
  });
  return new Map(results);
}

interface Counted {
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly anchors: PairedCounts;
  readonly criterionChanged: boolean;
}

function countQuestion(question: Question, { level, before, now, anchors }: SplitInput): Counted | null {
  const proportionIn = (counts: readonly LevelCounts[]): Proportion | null => {
    const found = counts.find((one) => one.questionId === question.id && one.level === level);
    if (found === undefined) return null;
    const { hits, n } = shareOfCounts(found.counts);
    return { yes: hits, n };
  };
  const [then, today] = [proportionIn(before), proportionIn(now)];
  const own = anchors.filter(({ questionId }) => questionId === question.id);
  if (then === null || today === null || own.length === 0) return null;
  const criterionChanged = own.some(({ versionThen }) => versionThen !== question.version);
  return { baseline: then, now: today, anchors: pairAnswers(question, own), criterionChanged };
}

/** Yes, or the best grade, then and now; an answer that sets the question aside measures nothing. */
function pairAnswers({ scale }: Question, tallies: readonly AnchorTally[]): PairedCounts {
  const values: readonly string[] = scale.values.map(({ value }) => value);
  const counted = scale.kind === "yes-no" ? "ja" : values[0];
  const measured = tallies.filter(
    ({ valueThen, valueNow }) => values.includes(valueThen) && values.includes(valueNow),
  );
  const sum = (thenYes: boolean, nowYes: boolean) =>
    measured
      .filter((one) => (one.valueThen === counted) === thenYes && (one.valueNow === counted) === nowYes)
      .reduce((total, { count }) => total + count, 0);
  return {
    bothYes: sum(true, true),
    onlyFirstYes: sum(true, false),
    onlySecondYes: sum(false, true),
    bothNo: sum(false, false),
  };
}

function resultOf(
  question: Question,
  { total, practice, strictness, criteria }: ChangeInParts,
  { baseline, now, anchors: pairs, criterionChanged }: Counted,
  p: { readonly total: number; readonly strictness: number },
  { from, level }: SplitInput,
): SplitResult {
  const anchors = countPairs(pairs);
  const split = { from, level, total, practice, strictness, criteria, anchors };
  const verdict = judgeSplit(split, p);
  const counts = [baseline.yes, baseline.n - baseline.yes, now.yes, now.n - now.yes, ...Object.values(pairs)];
  return {
    ...split,
    verdict,
    sentence: describeSplit(question, { ...split, verdict, baseline, now, criterionChanged }),
    suppressed: counts.some(isSmallCount),
  };
}

/**
 * A part is said to have changed only when its interval excludes zero and it stands among the many questions (design
 * rule 3): strictness by its own p-value; practice, which is the total less strictness, by either of those it is made of.
 */
function judgeSplit(
  { practice, strictness, anchors }: Pick<SplitResult, "practice" | "strictness" | "anchors">,
  p: { readonly total: number; readonly strictness: number },
): SplitVerdict {
  if (anchors < fewestAnchors) return "kan-ikke-sige";
  const isStricter = excludesZero(strictness.interval95) && p.strictness < 0.05;
  const isPractice = excludesZero(practice.interval95) && (p.total < 0.05 || isStricter);
  if (isPractice) return isStricter ? "begge" : "praksis";
  return isStricter ? "strenghed" : "kan-ikke-sige";
}

function excludesZero([low, high]: Interval): boolean {
  return low > 0 || high < 0;
}
