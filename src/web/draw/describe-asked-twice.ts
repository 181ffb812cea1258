import { planAskedTwice } from "#audit/anchors/draw-asked-twice";
import type { DrawPlanInput, DrawView } from "#contract/draws";
import type { PlannerFacts } from "#contract/planner";
import { listInDanish } from "#kit/danish-list";
import { formatDecimal } from "#kit/danish-number";
import { sum } from "#kit/sum";
import { drawText } from "../text/draw.ts";

const text = drawText.askedTwice;

/**
 * Which questions some cases are asked in both wordings, in how many cases at most (a question is not asked where it cannot concern
 * the case), and what it takes of the reviewers' time.
 */
export function describeAskedTwice(
  plan: Pick<DrawPlanInput, "levels" | "anchors">,
  { title, reworded }: Pick<DrawView["anchorSources"][number], "title" | "reworded">,
  measured: PlannerFacts["minutes"],
): readonly string[] {
  if (reworded.length === 0) return [text.none(title)];
  const levels = planAskedTwice(plan);
  if (levels.length === 0) return [];
  const cases = levels.map((one) => text.cases(formatDecimal(one.cases, 0), one.level));
  const minutes = levels.map((one) => {
    const pace = measured.find(({ level }) => level === one.level)?.perAnswer;
    return pace === undefined ? null : one.cases * reworded.length * pace;
  });
  const known = minutes.flatMap((one) => one ?? []);
  const total = sum(known);
  return [
    text.questions(reworded.length, title, nameQuestions(reworded)),
    text.both(reworded.length, listInDanish(cases)),
    known.length < minutes.length ? text.notMeasured : text.costs(inTime(total)),
  ];
}

/** Three with their words, and more than that by their ids. */
function nameQuestions(reworded: readonly { readonly id: string; readonly text: string }[]): string {
  const isFew = reworded.length <= 3;
  return listInDanish(reworded.map(({ id, text: words }) => (isFew ? `${id} »${words}«` : id)));
}

/** `40 minutter`, and from two hours on `2,5 timer`. */
function inTime(minutes: number): string {
  return minutes < 120
    ? text.minutes(formatDecimal(Math.ceil(minutes), 0))
    : text.hours(formatDecimal(minutes / 60, 1));
}
