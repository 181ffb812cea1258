import type { LocalDate } from "#kit/local-date";
import type { Question } from "#questions/question";
import { andelJa } from "#statistics/measures/andel-ja";
import type { AnswerRow } from "../results/answer-row.ts";
import { agreementOfLevels, type QuestionAgreement } from "../results/level-agreement.ts";
import { type PairTally, tallyWithDates } from "../results/pair-tally.ts";
import type { DateTally } from "../results/stratum-tally.ts";
import { asksMoreThanDates } from "./answer-from-dates.ts";

/** An answer of the dates about one case of the frame. */
export interface DateRow extends Omit<AnswerRow, "level" | "value"> {
  readonly value: string | null;
}

/** What the dates say, and how it met what people said. */
export interface LevelZero {
  /** The dates are read as they stood this day: that of the draw. */
  readonly asOf: LocalDate;
  readonly tallies: readonly DateTally[];
  /** With the first answers that reviewers saved, from before the dates' answer was shown; of submitted reviews. */
  readonly firstPairs: readonly PairTally[];
  /** With the answers as first submitted. */
  readonly blindPairs: readonly PairTally[];
}

/** The same, answer by answer. */
export interface LevelZeroRows {
  readonly asOf: LocalDate;
  /** For every case of the frame. */
  readonly rows: readonly DateRow[];
  readonly firstRows: readonly AnswerRow[];
}

/** Counts what the dates say and how it met what people said: a second way to what the database counts. */
export function countLevelZero(
  { asOf, rows, firstRows }: LevelZeroRows,
  blindRows: readonly AnswerRow[],
): LevelZero {
  return {
    asOf,
    tallies: countDates(rows),
    firstPairs: tallyWithDates(rows, firstRows),
    blindPairs: tallyWithDates(rows, blindRows),
  };
}

/** What the dates say of every case of the frame that the question can concern. */
export interface LevelZeroResult {
  readonly level: 0;
  readonly yes: number;
  readonly no: number;
  readonly notRelevant: number;
  readonly notYetMeasurable: number;
  readonly n: number;
  readonly share: number | null;
  /** Every case is counted and none is drawn, so there is nothing to be uncertain of. */
  readonly wilson95: null;
  readonly suppressed: boolean;
  readonly undecided: number;
  readonly cases: number;
  /** A `ja` says only that the dates are in order: the question asks for more. */
  readonly asksMoreThanDates: boolean;
  readonly asOf: LocalDate;
}

function countDates(rows: readonly DateRow[]): readonly DateTally[] {
  const tallies = new Map<string, DateTally>();
  for (const { questionId, stratum, value } of rows) {
    const key = JSON.stringify([questionId, stratum, value]);
    tallies.set(key, { questionId, stratum, value, count: (tallies.get(key)?.count ?? 0) + 1 });
  }
  return [...tallies.values()];
}

/** Null where the dates answer nothing. */
export function levelZeroResult(
  question: Question,
  { tallies, asOf }: Pick<LevelZero, "tallies" | "asOf">,
): LevelZeroResult | null {
  const own = tallies.filter(({ questionId }) => questionId === question.id);
  if (own.length === 0) return null;
  const count = (wanted: string | null) =>
    own.reduce((sum, { value, count: cases }) => sum + (value === wanted ? cases : 0), 0);
  const [yes, no] = [count("ja"), count("nej")];
  const { n, share, suppressed } = andelJa.compute({ yes, no });
  return {
    level: 0,
    yes,
    no,
    notRelevant: count("ikke-relevant"),
    notYetMeasurable: count("ikke-maalbar-endnu"),
    n,
    share,
    wilson95: null,
    suppressed,
    undecided: count(null),
    cases: own.reduce((sum, tally) => sum + tally.count, 0),
    asksMoreThanDates: asksMoreThanDates(question),
    asOf,
  };
}

/** How the dates agree with each level's first answers. A case that the dates leave open is no pair. */
export function agreementWithDates(
  question: Question,
  { firstPairs }: LevelZero,
): readonly QuestionAgreement[] {
  return agreementOfLevels(question, firstPairs);
}
