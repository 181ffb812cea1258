import { sum } from "#kit/sum";
import type { Question } from "#questions/question";
import {
  aendringIndenForSagstyper,
  type ChangeAcrossStrata,
} from "#statistics/measures/aendring-inden-for-sagstyper";
import type { StratumPair } from "#statistics/methods/cochran-mantel-haenszel";
import type { Proportion } from "#statistics/methods/proportion";
import { sumTallies } from "./count-answers.ts";
import { shareOfCounts } from "./level-result.ts";
import type { DrawnSize, StratumTally } from "./stratum-tally.ts";

/** The answers of an audit as they stand by case type, and how many cases of each type there were on each level. */
export interface StrataOfAudit {
  readonly tallies: readonly StratumTally[];
  readonly drawn: readonly DrawnSize[];
}

/**
 * The change within the case types, by question: for those compared on the given level whose types were drawn in other
 * proportions than in the baseline. `compared` holds the level by question.
 */
export function changeAcrossStrata(
  questions: readonly Question[],
  compared: ReadonlyMap<string, number>,
  before: StrataOfAudit,
  now: StrataOfAudit,
): ReadonlyMap<string, ChangeAcrossStrata> {
  const mixed = questions.flatMap((question) => {
    const level = compared.get(question.id);
    if (level === undefined) return [];
    const strata = [
      ...new Set([before, now].flatMap(({ tallies }) => strataIn(question, level, tallies))),
    ].toSorted();
    return strata.length < 2 || isDrawnAlike(strata, level, before.drawn, now.drawn)
      ? []
      : [{ question, strata: strata.map((stratum) => pairIn(question, level, stratum, before, now)) }];
  });
  const changes = aendringIndenForSagstyper.compute(
    mixed.map(({ question: { higherIs }, strata }) => ({ strata, higherIs })),
  );
  return new Map(
    mixed.flatMap(({ question }, index) => {
      const change = changes[index];
      return change ? [[question.id, change] as const] : [];
    }),
  );
}

/** Whether each type is the same part of the cases both times, to within a case of either. */
function isDrawnAlike(
  strata: readonly string[],
  level: number,
  before: readonly DrawnSize[],
  now: readonly DrawnSize[],
): boolean {
  const casesIn = (drawn: readonly DrawnSize[]) =>
    strata.map((stratum) => drawn.find((one) => one.level === level && one.stratum === stratum)?.cases ?? 0);
  const [then, today] = [casesIn(before), casesIn(now)];
  const [allThen, allToday] = [sum(then), sum(today)];
  if (allThen === 0 || allToday === 0) return true;
  const oneCase = 1 / Math.min(allThen, allToday);
  return then.every((cases, index) => Math.abs(cases / allThen - (today[index] ?? 0) / allToday) <= oneCase);
}

function pairIn(
  question: Question,
  level: number,
  stratum: string,
  before: StrataOfAudit,
  now: StrataOfAudit,
): StratumPair {
  const proportionIn = ({ tallies }: StrataOfAudit): Proportion => {
    const own = tallies.filter((one) => one.level === level && one.stratum === stratum);
    const [counted] = sumTallies([question], own);
    if (counted === undefined) return { yes: 0, n: 0 };
    const { hits, n } = shareOfCounts(counted.counts);
    return { yes: hits, n };
  };
  return { baseline: proportionIn(before), now: proportionIn(now) };
}

function strataIn({ id }: Question, level: number, tallies: readonly StratumTally[]): readonly string[] {
  return tallies.flatMap((one) => (one.questionId === id && one.level === level ? [one.stratum] : []));
}
