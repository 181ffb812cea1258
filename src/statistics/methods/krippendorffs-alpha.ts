import { sum } from "#kit/sum";
import type { Coincidences } from "./coincidences.ts";

/** The squared distance between grades i and j, given how many answers each grade got. */
export type GradeDistance = (i: number, j: number, totals: readonly number[]) => number;

/** Different is different. */
export const nominalDistance: GradeDistance = (i, j) => (i === j ? 0 : 1);

/** Grades are numbers with equal steps. */
export const intervalDistance: GradeDistance = (i, j) => (i - j) ** 2;

/** Grades are ranks: the distance is the answers from one to the other (Krippendorff's own, not irrCAC's "ordinal"). */
export const ordinalDistance: GradeDistance = (i, j, totals) => {
  const [low, high] = i < j ? [i, j] : [j, i];
  const between = sum(totals.slice(low, high + 1));
  return i === j ? 0 : (between - ((totals[i] ?? 0) + (totals[j] ?? 0)) / 2) ** 2;
};

/**
 * Krippendorff's alpha, 1 − observed/expected disagreement. Null when fewer than two answers can be compared, and
 * when all of them are the same grade, for then no disagreement could be expected.
 * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function krippendorffsAlpha(
  coincidences: Coincidences,
  distance: GradeDistance = nominalDistance,
): number | null {
  const totals = coincidences.map((row) => sum(row));
  const answers = sum(totals);
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < totals.length; i++) {
    for (let j = 0; j < totals.length; j++) {
      const apart = distance(i, j, totals);
      observed += (coincidences[i]?.[j] ?? 0) * apart;
      expected += (totals[i] ?? 0) * (totals[j] ?? 0) * apart;
    }
  }
  return expected === 0 ? null : 1 - ((answers - 1) * observed) / expected;
}
