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

/** Results per landmark, in the order the questions name them. What is set aside is not in `n` (design rule 3). */
export function landmarkResults(
  questions: readonly Question[],
  rows: readonly AnswerRow[],
): readonly LandmarkResult[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const levels = [...new Set(rows.map(({ level }) => level))].toSorted((a, b) => a - b);
  return [...new Set(questions.map(({ landmark }) => landmark))].map((landmark) => {
    const ofLandmark = rows.filter(({ questionId }) => byId.get(questionId)?.landmark === landmark);
    const results = levels.map((level) =>
      resultOnLevel(
        level,
        ofLandmark.filter((row) => row.level === level),
        byId,
      ),
    );
    return { landmark, levels: results.filter(({ n }) => n > 0) };
  });
}

function resultOnLevel(
  level: number,
  rows: readonly AnswerRow[],
  questions: ReadonlyMap<string, Question>,
): LandmarkLevel {
  const clusters = new Map<string, { hits: number; answers: number }>();
  for (const { caseNumber, questionId, value } of rows) {
    const values = questions.get(questionId)?.scale.values ?? [];
    const place = values.findIndex((one) => one.value === value);
    if (place < 0) continue;
    const cluster = clusters.get(caseNumber) ?? { hits: 0, answers: 0 };
    clusters.set(caseNumber, { hits: cluster.hits + (place === 0 ? 1 : 0), answers: cluster.answers + 1 });
  }
  const all = [...clusters.values()];
  const fulfilled = all.reduce((sum, { hits }) => sum + hits, 0);
  const n = all.reduce((sum, { answers }) => sum + answers, 0);
  const interval95 = opfyldtIPejlemaerke.compute(all)?.wilson95 ?? null;
  return { level, fulfilled, n, cases: all.length, share: n === 0 ? null : fulfilled / n, interval95 };
}
