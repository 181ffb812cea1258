import type { Question } from "#questions/question";
import type { AgreementTable } from "#statistics/methods/agreement-table";
import type { PairedCounts } from "#statistics/methods/paired-counts";
import { isSetAside } from "../review/answer-rules.ts";

/** Cases that two levels both answered, but that one or both set aside: never part of the agreement. */
export interface SetAsidePairs {
  readonly setAsideByFirst: number;
  readonly setAsideBySecond: number;
  readonly setAsideByBoth: number;
}

export type YesNoPairs = PairedCounts & SetAsidePairs;

/** Rows are the first level's grades, best first. */
export type GradedPairs = { readonly table: AgreementTable } & SetAsidePairs;

type Pair = readonly [first: string, second: string];

/**
 * How two levels' blind answers to a question meet on the same cases, each pair the answers as they were first submitted:
 * adjudication never comes in here (design rule 4). A case answered on one of the levels only is no pair.
 */
export function countYesNoPairs(pairs: readonly Pair[]): YesNoPairs {
  const count = (one: string, other: string) => pairs.filter(([a, b]) => a === one && b === other).length;
  return {
    bothYes: count("ja", "ja"),
    onlyFirstYes: count("ja", "nej"),
    onlySecondYes: count("nej", "ja"),
    bothNo: count("nej", "nej"),
    ...countSetAside(pairs),
  };
}

export function countGradedPairs({ scale }: Pick<Question, "scale">, pairs: readonly Pair[]): GradedPairs {
  const grades = scale.values.map(({ value }) => value);
  const count = (one: string, other: string) => pairs.filter(([a, b]) => a === one && b === other).length;
  const table = grades.map((one) => grades.map((other) => count(one, other)));
  return { table, ...countSetAside(pairs) };
}

function countSetAside(pairs: readonly Pair[]): SetAsidePairs {
  const count = (first: boolean, second: boolean) =>
    pairs.filter(([a, b]) => isSetAside(a) === first && isSetAside(b) === second).length;
  return {
    setAsideByFirst: count(true, false),
    setAsideBySecond: count(false, true),
    setAsideByBoth: count(true, true),
  };
}
