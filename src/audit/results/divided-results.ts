import type { Question } from "#questions/question";
import { type AnswerRow, type Dimension, divideRows } from "./answer-row.ts";
import { countByLevel } from "./count-answers.ts";
import { type LandmarkResult, landmarkCases, landmarkResults } from "./landmark-results.ts";
import { type LevelResult, levelResult } from "./level-result.ts";

/** The results of one unit, case type or area. */
export interface DividedResult {
  readonly value: string;
  readonly questions: readonly { readonly id: string; readonly levels: readonly LevelResult[] }[];
  readonly landmarks: readonly LandmarkResult[];
}

/** Results per value of the dimension, values in order; only questions that were answered there. */
export function divideResults(
  questions: readonly Question[],
  rows: readonly AnswerRow[],
  dimension: Dimension,
): readonly DividedResult[] {
  return [...divideRows(rows, dimension)].map(([value, part]) => {
    const counts = countByLevel(questions, part);
    const ids = [...new Set(counts.map(({ questionId }) => questionId))];
    const results = ids.map((id) => ({
      id,
      levels: counts.filter(({ questionId }) => questionId === id).map(levelResult),
    }));
    return {
      value,
      questions: results,
      landmarks: landmarkResults(questions, landmarkCases(questions, part)),
    };
  });
}
