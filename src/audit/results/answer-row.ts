import type { CaseArea } from "#casefile/case-file";

/** One answer that counts in the results: of a submitted review whose case has not been replaced. */
export interface AnswerRow {
  readonly caseNumber: string;
  readonly level: number;
  readonly questionId: string;
  readonly value: string;
  readonly unit: string;
  readonly stratum: string;
  readonly area: CaseArea;
}

/** The ways to divide results. */
export type Dimension = "unit" | "stratum" | "area";

/** Rows by the dimension's values, sorted by value. */
export function divideRows(
  rows: readonly AnswerRow[],
  dimension: Dimension,
): ReadonlyMap<string, readonly AnswerRow[]> {
  const parts = new Map<string, AnswerRow[]>();
  for (const row of rows.toSorted((a, b) => (a[dimension] < b[dimension] ? -1 : 1))) {
    const part = parts.get(row[dimension]);
    if (part) part.push(row);
    else parts.set(row[dimension], [row]);
  }
  return parts;
}
