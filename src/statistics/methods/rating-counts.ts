import { sum } from "#kit/sum";
import type { AgreementWeights } from "./agreement-weights.ts";

/** For each case how many of its readers gave each grade, grades in the scale's order. Readers may differ in number. */
export type RatingCounts = readonly (readonly number[])[];

/** Counts the grades (0 to `grades` − 1) that each case got; null is a missing answer. */
export function countRatings(cases: readonly (readonly (number | null)[])[], grades: number): RatingCounts {
  return cases.map((answers) =>
    Array.from({ length: grades }, (_, grade) => answers.filter((answer) => answer === grade).length),
  );
}

/**
 * How often two readers of one case agree, over the cases with at least two (`compared`), and how common each grade is,
 * over the cases with at least one (`read`). Null when no case has two readers.
 * With missing answers as Gwet, Handbook of Inter-Rater Reliability (2014), chapter 2.
 */
export function summariseRatings(counts: RatingCounts, weights: AgreementWeights) {
  const read = counts.filter((row) => sum(row) > 0);
  const compared = read.filter((row) => sum(row) > 1);
  if (compared.length === 0) return null;
  const observed = sum(compared.map((row) => agreementWithin(row, weights))) / compared.length;
  const shares = (read[0] ?? []).map(
    (_, grade) => sum(read.map((row) => (row[grade] ?? 0) / sum(row))) / read.length,
  );
  return { observed, shares, read, compared };
}

/** The (weighted) share of the ordered pairs of a case's readers that agree; for a case with at least two. */
export function agreementWithin(row: readonly number[], weights: AgreementWeights): number {
  const readers = sum(row);
  const agreeing = row.map((count, i) => {
    const near = sum(row.map((other, j) => other * weights(i, j, row.length)));
    return count * (near - 1);
  });
  return sum(agreeing) / (readers * (readers - 1));
}
