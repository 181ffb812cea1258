import type { ReportQuestion } from "../report-input.ts";
import { resultOn } from "../reported-level.ts";

const shown = 5;

/**
 * The questions that surely go best, and those that are surely furthest from the goal; never the same in both. Each is
 * ranked by the end of its 95 % interval that speaks against the place, so that 2 of 2 does not beat 70 of 75.
 */
export function rankQuestions(questions: readonly ReportQuestion[], level: number) {
  const measured = questions.flatMap((question) => {
    const interval = goodInterval(question, level);
    return interval ? [{ question, interval }] : [];
  });
  const size = Math.min(shown, Math.floor(measured.length / 2));
  const best = measured.toSorted((a, b) => b.interval[0] - a.interval[0]).slice(0, size);
  const furthest = measured
    .filter((row) => !best.includes(row))
    .toSorted((a, b) => a.interval[1] - b.interval[1])
    .slice(0, size);
  const questionsOf = (rows: typeof measured) => rows.map(({ question }) => question);
  return { best: questionsOf(best), furthest: questionsOf(furthest) };
}

/** The interval of the share of good cases. */
function goodInterval(question: ReportQuestion, level: number): readonly [number, number] | null {
  const result = resultOn(level, question);
  if (!result?.wilson95 || result.isHidden) return null;
  const [low, high] = result.wilson95;
  return question.higherIs === "better" ? [low, high] : [1 - high, 1 - low];
}
