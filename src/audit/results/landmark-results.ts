import type { Question } from "#questions/question";
import { opfyldtIPejlemaerke } from "#statistics/measures/opfyldt-i-pejlemaerke";
import type { Interval } from "#statistics/methods/interval";
import type { AnswerRow } from "./answer-row.ts";

/** How far practice lives up to a landmark on a level: the answers that are the scale's best, of all that measure. */
export interface LandmarkLevel {
  readonly level: number;
  readonly fulfilled: number;
  readonly n: number;
  /** Cases with at least one answer in `n`. */
  readonly cases: number;
  /** From 0 to 1; null when `n` is 0. */
  readonly share: number | null;
  /** Takes account of several answers on each case; null with fewer than two cases. */
  readonly interval95: Interval | null;
}

export interface LandmarkResult {
  readonly landmark: string;
  readonly levels: readonly LandmarkLevel[];
}

/** One case on one level: its answers to a landmark's questions, those that measure, and how many of them are the best. */
export interface LandmarkCase {
  readonly landmark: string;
  readonly level: number;
  readonly hits: number;
  readonly answers: number;
}

/** Results per landmark, in the order the questions name them. What is set aside is not in `n` (design rule 3). */
export function landmarkResults(
  questions: readonly Question[],
  cases: readonly LandmarkCase[],
): readonly LandmarkResult[] {
  const levels = [...new Set(cases.map(({ level }) => level))].toSorted((a, b) => a - b);
  return [...new Set(questions.map(({ landmark }) => landmark))].map((landmark) => {
    const ofLandmark = cases.filter((each) => each.landmark === landmark);
    const results = levels.map((level) =>
      resultOnLevel(
        level,
        ofLandmark.filter((each) => each.level === level),
      ),
    );
    return { landmark, levels: results.filter(({ n }) => n > 0) };
  });
}

/** An answer that measures, and whether it is its scale's best. */
export interface MeasuringAnswer {
  readonly questionId: string;
  readonly value: string;
  readonly landmark: string;
  readonly isBest: boolean;
}

/** Every answer to the questions that measures: the best of a scale is its first. */
export function measuringAnswers(questions: readonly Question[]): readonly MeasuringAnswer[] {
  return questions.flatMap(({ id, landmark, scale }) =>
    scale.values.map(({ value }, place) => ({ questionId: id, value, landmark, isBest: place === 0 })),
  );
}

/** The cases that the answers are about. */
export function landmarkCases(
  questions: readonly Question[],
  rows: readonly AnswerRow[],
): readonly LandmarkCase[] {
  const measuring = new Map(
    measuringAnswers(questions).map((answer) => [`${answer.questionId} ${answer.value}`, answer]),
  );
  const cases = new Map<string, LandmarkCase>();
  for (const { caseNumber, level, questionId, value } of rows) {
    const answer = measuring.get(`${questionId} ${value}`);
    if (answer === undefined) continue;
    const { landmark, isBest } = answer;
    const key = `${landmark} ${level} ${caseNumber}`;
    const { hits, answers } = cases.get(key) ?? { hits: 0, answers: 0 };
    cases.set(key, { landmark, level, hits: hits + (isBest ? 1 : 0), answers: answers + 1 });
  }
  return [...cases.values()];
}

function resultOnLevel(level: number, cases: readonly LandmarkCase[]): LandmarkLevel {
  const fulfilled = cases.reduce((sum, { hits }) => sum + hits, 0);
  const n = cases.reduce((sum, { answers }) => sum + answers, 0);
  const interval95 = opfyldtIPejlemaerke.compute(cases)?.wilson95 ?? null;
  return { level, fulfilled, n, cases: cases.length, share: n === 0 ? null : fulfilled / n, interval95 };
}
