import type { Question } from "#questions/question";
import { aendringFraBaseline, type ChangeFromBaseline } from "#statistics/measures/aendring-fra-baseline";
import { andelIHoejGrad } from "#statistics/measures/andel-i-hoej-grad";
import { andelJa } from "#statistics/measures/andel-ja";
import type { Interval } from "#statistics/methods/interval";
import { type AnswerCounts, isGraded, type LevelCounts } from "./count-answers.ts";

/** With fewer answers no percentage is given: one case would move it ten points or more. */
export const fewestForPercent = 10;

/** The share that a question is read by: yes, or the best grade, with its counts. */
export interface CountedShare {
  readonly hits: number;
  readonly n: number;
  /** From 0 to 1; null when `n` is 0. */
  readonly share: number | null;
  readonly wilson95: Interval | null;
  /** Too few to be shown outside the house. */
  readonly suppressed: boolean;
}

/** One question on one level: the counts beside the share. */
export type LevelResult = { readonly level: number } & AnswerCounts & Omit<CountedShare, "hits" | "n">;

export interface BaselineShare extends CountedShare {
  readonly level: number;
}

export type Change = ChangeFromBaseline & {
  readonly level: number;
  /** Among all questions compared on the level (Benjamini-Hochberg); null until they are all known. */
  readonly adjustedP: number | null;
  readonly manyNote: string | null;
};

export function shareOfCounts(counts: AnswerCounts): CountedShare {
  return isGraded(counts) ? andelIHoejGrad.compute(Object.values(counts.grades)) : andelJa.compute(counts);
}

export function levelResult({ level, counts }: LevelCounts): LevelResult {
  const { share, wilson95, suppressed } = shareOfCounts(counts);
  return { level, ...counts, share, wilson95, suppressed };
}

/** The change from the baseline on one level; null when there is nothing to compare. */
export function changeOnLevel(
  { higherIs }: Pick<Question, "higherIs">,
  level: number,
  before: CountedShare,
  after: CountedShare,
): Change | null {
  const baseline = { yes: before.hits, n: before.n };
  const change = aendringFraBaseline.compute({ baseline, now: { yes: after.hits, n: after.n }, higherIs });
  return change === null ? null : { level, ...change, adjustedP: null, manyNote: null };
}
