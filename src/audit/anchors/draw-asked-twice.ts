import { sum } from "#kit/sum";
import type { DrawPlan } from "../draw/draw-plan.ts";
import { ticketOf } from "../draw/ticket.ts";

export interface CaseOnLevel {
  readonly level: number;
  readonly caseNumber: string;
}

/**
 * The cases that are asked a changed question in its former wording too, level by level: the anchor cases, and as many of
 * the level's ordinary cases, so that the asking does not tell the anchor cases from the others.
 *
 * The ordinary ones are those of `sample` (as drawn, before any replacement) with the lowest tickets under the seed
 * `<seed>:ordlyd`. Another seed than the sample's, for its lowest tickets are mostly of the largest case type. Fewer
 * ordinary cases than anchors give all there are. The same input gives the same cases in any order of its lists.
 */
export function drawAskedTwice(
  sample: readonly CaseOnLevel[],
  anchors: readonly CaseOnLevel[],
  seed: string,
): readonly CaseOnLevel[] {
  const levels = [...new Set(anchors.map(({ level }) => level))].toSorted((a, b) => a - b);
  return levels.flatMap((level) => {
    const again = numbersOn(level, anchors);
    const ordinary = inTicketOrder(numbersOn(level, sample), seed).slice(0, again.length);
    return [...again, ...ordinary].map((caseNumber) => ({ level, caseNumber }));
  });
}

/** How many cases of each level a plan asks twice, where there are as many as it wants; none of a level without anchor cases. */
export function planAskedTwice({
  levels,
  anchors,
}: Pick<DrawPlan, "levels" | "anchors">): readonly { readonly level: number; readonly cases: number }[] {
  return (anchors?.levels ?? []).flatMap(({ level, cases }) => {
    const strata = levels.find((one) => one.level === level)?.strata ?? {};
    const sample = sum(Object.values(strata));
    return cases === 0 ? [] : [{ level, cases: cases + Math.min(cases, sample) }];
  });
}

/** Each case once for every level that it is drawn to. */
export function onLevels(
  drawn: readonly { readonly caseNumber: string; readonly levels: readonly number[] }[],
): readonly CaseOnLevel[] {
  return drawn.flatMap(({ caseNumber, levels }) => levels.map((level) => ({ level, caseNumber })));
}

function numbersOn(level: number, cases: readonly CaseOnLevel[]): readonly string[] {
  return cases.filter((one) => one.level === level).map(({ caseNumber }) => caseNumber);
}

function inTicketOrder(caseNumbers: readonly string[], seed: string): readonly string[] {
  return caseNumbers
    .map((caseNumber) => ({ caseNumber, ticket: ticketOf(`${seed}:ordlyd`, caseNumber) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .map(({ caseNumber }) => caseNumber);
}
