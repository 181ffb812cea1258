import type { Question } from "#questions/question";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import type { Proportion } from "#statistics/methods/proportion";
import type { LevelCounts } from "./count-answers.ts";
import { shareOfCounts } from "./level-result.ts";

/** How many anchor cases got these two answers to a question: in the earlier audit, and now; both as first submitted. */
export interface AnchorTally {
  readonly questionId: string;
  readonly versionThen: number;
  /** Another than the audit's own where the answer now is given by the former wording. */
  readonly versionNow: number;
  readonly valueThen: string;
  readonly valueNow: string;
  readonly count: number;
}

/** How many cases were given these two answers by the same reviewer: by the former wording, and by the audit's own. */
export interface WordingTally {
  readonly questionId: string;
  readonly valueFormer: string;
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
  /** Of anchor cases and ordinary ones alike; none of a question that is asked as it was. */
  readonly bothWordings: readonly WordingTally[];
}

/** What the split of one question is computed from. */
export interface SplitCounts {
  readonly baseline: Proportion;
  readonly now: Proportion;
  readonly anchors: PairedCounts;
  /** By the former wording, then by the new one; null where it did not change, or too few were asked both. */
  readonly criteria: PairedCounts | null;
  readonly criterionChanged: boolean;
}

/** With fewer, one case moves the figure by more than twelve points: nothing is said of who changed. */
export const fewestAnchors = 8;

/** Null where the question did not measure in the earlier audit, or now, or in no anchor case. */
export function countSplit(question: Question, input: SplitInput): SplitCounts | null {
  const { level, before, now } = input;
  const [baseline, today] = [before, now].map((counts) => proportionIn(counts, question.id, level));
  const own = input.anchors.filter(({ questionId }) => questionId === question.id);
  if (baseline == null || today == null || own.length === 0) return null;
  const asNow = own.filter(({ versionNow }) => versionNow === question.version);
  const asThen = own.filter(({ versionThen, versionNow }) => versionThen === versionNow);
  const criterionChanged = own.some(({ versionThen }) => versionThen !== question.version);
  const counted = { baseline, now: today, criterionChanged };
  const apart = pairAnswers(question, asThen.map(thenAndNow));
  const wordings = input.bothWordings.filter(({ questionId }) => questionId === question.id);
  const criteria = pairAnswers(question, wordings.map(formerAndNow));
  const canTellApart =
    criterionChanged && [apart, criteria].every((pairs) => countPairs(pairs) >= fewestAnchors);
  if (canTellApart) return { ...counted, anchors: apart, criteria };
  return { ...counted, anchors: pairAnswers(question, asNow.map(thenAndNow)), criteria: null };
}

function proportionIn(counts: readonly LevelCounts[], questionId: string, level: number): Proportion | null {
  const found = counts.find((one) => one.questionId === questionId && one.level === level);
  if (found === undefined) return null;
  const { hits, n } = shareOfCounts(found.counts);
  return { yes: hits, n };
}

interface TwoValues {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

function thenAndNow({ valueThen, valueNow, count }: AnchorTally): TwoValues {
  return { first: valueThen, second: valueNow, count };
}

function formerAndNow({ valueFormer, valueNow, count }: WordingTally): TwoValues {
  return { first: valueFormer, second: valueNow, count };
}

/** Yes, or the best grade, first and second; an answer that sets the question aside measures nothing. */
function pairAnswers({ scale }: Question, tallies: readonly TwoValues[]): PairedCounts {
  const values: readonly string[] = scale.values.map(({ value }) => value);
  const counted = scale.kind === "yes-no" ? "ja" : values[0];
  const measured = tallies.filter(({ first, second }) => values.includes(first) && values.includes(second));
  const sum = (firstYes: boolean, secondYes: boolean) =>
    measured
      .filter((one) => (one.first === counted) === firstYes && (one.second === counted) === secondYes)
      .reduce((total, { count }) => total + count, 0);
  return {
    bothYes: sum(true, true),
    onlyFirstYes: sum(true, false),
    onlySecondYes: sum(false, true),
    bothNo: sum(false, false),
  };
}
