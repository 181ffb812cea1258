import { sum } from "#kit/sum";
import type { PairedCounts } from "./paired-counts.ts";

/**
 * The same cases read twice on one scale: `table[i][j]` cases got the first reader's grade i and the second's grade j.
 * Square; grades in the scale's order.
 */
export type AgreementTable = readonly (readonly number[])[];

/** A yes/no question's pairs as a table; yes is the first grade. */
export function agreementTable(counts: PairedCounts): AgreementTable {
  return [
    [counts.bothYes, counts.onlyFirstYes],
    [counts.onlySecondYes, counts.bothNo],
  ];
}

/** Cases in all, and the share of them in each grade for the first and the second reader; null without cases. */
export function agreementMargins(table: AgreementTable) {
  const n = sum(table.flat());
  if (n === 0) return null;
  const first = table.map((row) => sum(row) / n);
  const second = table.map((_, grade) => table.reduce((sum, row) => sum + (row[grade] ?? 0), 0) / n);
  return { n, first, second };
}
