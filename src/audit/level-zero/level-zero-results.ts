import type { LocalDate } from "#kit/local-date";
import type { Question } from "#questions/question";
import { andelJa } from "#statistics/measures/andel-ja";
import type { AnswerRow } from "../results/answer-row.ts";
import { agreementOn, type QuestionAgreement } from "../results/level-agreement.ts";
import { asksMoreThanDates } from "./answer-from-dates.ts";

/** How often the dates gave a value to a question over the frame; null: they do not settle the case. */
export interface DateTally {
  readonly questionId: string;
  readonly value: string | null;
  readonly count: number;
}

/** An answer of the dates about one case of the frame. */
export interface DateRow extends Omit<AnswerRow, "level" | "value"> {
  readonly value: string | null;
}

/** What the dates say, and what the people who met them said first. */
export interface LevelZero {
  /** The dates are read as they stood this day: that of the draw. */
  readonly asOf: LocalDate;
  readonly tallies: readonly DateTally[];
  /** Of the reviewed cases at least. */
  readonly rows: readonly DateRow[];
  /** The first answers that reviewers saved, from before the dates' answer was shown; of submitted reviews. */
  readonly firstRows: readonly AnswerRow[];
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

/** The dates' answers one by one, counted: a second way to what the database counts. */
export function countDates(rows: readonly DateRow[]): readonly DateTally[] {
  const tallies = new Map<string, { questionId: string; value: string | null; count: number }>();
  for (const { questionId, value } of rows) {
    const key = `${questionId} ${value}`;
    const tally = tallies.get(key) ?? { questionId, value, count: 0 };
    tally.count += 1;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

/** Null where the dates answer nothing. */
export function levelZeroResult(question: Question, { tallies, asOf }: LevelZero): LevelZeroResult | null {
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
  { rows, firstRows }: LevelZero,
): readonly QuestionAgreement[] {
  const ofDates = rows.flatMap(({ value, ...row }) =>
    row.questionId === question.id && value !== null ? [{ ...row, value, level: 0 }] : [],
  );
  const ofPeople = firstRows.filter(({ questionId }) => questionId === question.id);
  const levels = [...new Set(ofPeople.map(({ level }) => level))].toSorted((a, b) => a - b);
  return levels.flatMap((level) => agreementOn(question, [...ofDates, ...ofPeople], [0, level]));
}
