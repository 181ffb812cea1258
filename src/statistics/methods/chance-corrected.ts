import { sum } from "#kit/sum";
import type { AgreementTable } from "./agreement-table.ts";

/** An agreement coefficient with its standard error (0 when the readers never differed). */
export type Coefficient = { readonly value: number; readonly standardError: number };

/**
 * Large-sample standard error of a chance-corrected coefficient: the spread of each pair's own contribution.
 * `contribution(i, j)` is what a pair of grades i and j adds, `mean` its mean, `beyondChance` is 1 − chance agreement.
 * `population` is what the pairs were drawn from without replacement, `Infinity` where nothing else is known.
 * Gwet, Br. J. Math. Stat. Psychol. 61 (2008) 29, and Handbook of Inter-Rater Reliability (2014), chapter 5.
 */
export function standardErrorOf(
  table: AgreementTable,
  contribution: (i: number, j: number) => number,
  mean: number,
  beyondChance: number,
  population: number,
): number {
  const n = sum(table.flat());
  const squares = table.map((row, i) => row.map((count, j) => (count / n) * contribution(i, j) ** 2));
  const variance = sum(squares.flat()) - mean ** 2;
  return Math.sqrt((Math.max(0, variance) * (1 - n / population)) / n) / beyondChance;
}
