import type { Question } from "#questions/question";
import { faaSager } from "#statistics/measures/faa-sager";
import { isGraded } from "./count-answers.ts";
import { fewestForPercent, type LevelResult, shareOfCounts } from "./level-result.ts";
import { casesAskedAbout, type ReportedInput } from "./reported-share.ts";

export interface FewCases {
  readonly sentence: string;
}

/** What few answers allow to be said without a percentage, of the level that has most; null where a level has enough for one, or none has any. */
export function fewCases(
  question: Question,
  input: Pick<ReportedInput, "levels" | "tallies" | "frame">,
): FewCases | null {
  const answered = input.levels.filter(({ n }) => n > 0);
  if (answered.length === 0 || answered.some(({ n }) => n >= fewestForPercent)) return null;
  const most = answered.reduce((best: LevelResult, one) => (one.n > best.n ? one : best));
  const sentence = faaSager.compute({
    hits: shareOfCounts(most).hits,
    n: most.n,
    population: casesAskedAbout(question, most, input),
    higherIs: question.higherIs,
    isGraded: isGraded(most),
  });
  return { sentence: answered.length === 1 ? sentence : `Niveau ${most.level}: ${sentence}` };
}
