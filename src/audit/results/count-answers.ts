import type { Question } from "#questions/question";
import type { AnswerRow } from "./answer-row.ts";

interface SetAsideCounts {
  readonly notRelevant: number;
  readonly notYetMeasurable: number;
  /** Answers in the denominator: yes and no, or all grades. Those set aside never enter it (design rule 3). */
  readonly n: number;
}

export interface YesNoCounts extends SetAsideCounts {
  readonly yes: number;
  readonly no: number;
}

export interface GradeCounts extends SetAsideCounts {
  /** By the scale's values, best first. */
  readonly grades: Readonly<Record<string, number>>;
}

export type AnswerCounts = YesNoCounts | GradeCounts;

/** The counts of one question on one level: the raw material of every figure, and what a baseline is kept as. */
export interface LevelCounts {
  readonly questionId: string;
  readonly questionVersion: number;
  readonly level: number;
  readonly counts: AnswerCounts;
}

export function isGraded(counts: AnswerCounts): counts is GradeCounts {
  return "grades" in counts;
}

/** How often a value was given to a question on a level. */
export interface Tally {
  readonly questionId: string;
  readonly level: number;
  readonly value: string;
  readonly count: number;
}

/** Counts of the values given to one question on one level. A value the scale does not know counts nowhere. */
export function countAnswers(question: Pick<Question, "scale">, values: readonly string[]): AnswerCounts {
  return countsBy(question, (wanted) => values.filter((value) => value === wanted).length);
}

/** The same counts where another has counted: one row per value, as a database groups them; rows of one value add up. */
export function sumTallies(
  questions: readonly Question[],
  tallies: readonly Tally[],
): readonly LevelCounts[] {
  const levels = [...new Set(tallies.map(({ level }) => level))].toSorted((a, b) => a - b);
  return questions.flatMap((question) =>
    levels.flatMap((level) => {
      const given = tallies.filter((tally) => tally.questionId === question.id && tally.level === level);
      if (given.length === 0) return [];
      const sum = (wanted: string) =>
        given.reduce((total, { value, count }) => total + (value === wanted ? count : 0), 0);
      const counts = countsBy(question, sum);
      return [{ questionId: question.id, questionVersion: question.version, level, counts }];
    }),
  );
}

function countsBy({ scale }: Pick<Question, "scale">, count: (value: string) => number): AnswerCounts {
  const notRelevant = count("ikke-relevant");
  const notYetMeasurable = count("ikke-maalbar-endnu");
  if (scale.kind === "yes-no") {
    const [yes, no] = [count("ja"), count("nej")];
    return { yes, no, notRelevant, notYetMeasurable, n: yes + no };
  }
  const pairs = scale.values.map(({ value }) => [value, count(value)] as const);
  const n = pairs.reduce((sum, [, number]) => sum + number, 0);
  return { grades: Object.fromEntries(pairs), notRelevant, notYetMeasurable, n };
}

/** Counts of every question on every level it was answered on, in the questions' order. */
export function countByLevel(
  questions: readonly Question[],
  rows: readonly AnswerRow[],
): readonly LevelCounts[] {
  const levels = [...new Set(rows.map(({ level }) => level))].toSorted((a, b) => a - b);
  const values = groupValues(rows);
  return questions.flatMap((question) =>
    levels.flatMap((level) => {
      const given = values.get(keyOf(question.id, level));
      if (given === undefined) return [];
      const counts = countAnswers(question, given);
      return [{ questionId: question.id, questionVersion: question.version, level, counts }];
    }),
  );
}

function groupValues(rows: readonly AnswerRow[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { questionId, level, value } of rows) {
    const key = keyOf(questionId, level);
    const given = values.get(key);
    if (given) given.push(value);
    else values.set(key, [value]);
  }
  return values;
}

function keyOf(questionId: string, level: number): string {
  return `${level} ${questionId}`;
}
