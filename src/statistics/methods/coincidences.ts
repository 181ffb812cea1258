import type { AgreementTable } from "./agreement-table.ts";

/**
 * Krippendorff's coincidence matrix: `matrix[i][j]` is how often grade i met grade j within a case, each ordered pair
 * of readers weighing 1/(readers of that case − 1). Symmetric; its sum is the number of comparable answers.
 */
export type Coincidences = readonly (readonly number[])[];

/** The coincidences of two readers who both answered every case. */
export function coincidencesOfTable(table: AgreementTable): Coincidences {
  return table.map((row, i) => row.map((count, j) => count + (table[j]?.[i] ?? 0)));
}

/**
 * The coincidences of any number of readers. `cases[u]` holds the grades (0 to `grades` − 1) that case u got;
 * null is a missing answer. A case with fewer than two answers can be compared with nothing and is left out.
 */
export function coincidencesOfCases(
  cases: readonly (readonly (number | null)[])[],
  grades: number,
): Coincidences {
  const matrix = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (const answers of cases) {
    const given = answers.filter((grade) => grade !== null);
    for (const [a, first] of given.entries()) {
      for (const [b, second] of given.entries()) {
        const row = matrix[first];
        if (a !== b && row !== undefined) row[second] = (row[second] ?? 0) + 1 / (given.length - 1);
      }
    }
  }
  return matrix;
}
