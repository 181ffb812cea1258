import type { CaseRecord, RowReading } from "./reading.ts";

/** A row of a file under its header. */
export interface TableRow {
  /** The line of the file it starts on, or the sheet's row number; the header is line 1. */
  readonly line: number;
  /** The cells as written, as many as the header has; fewer or more when `problem` says so. */
  readonly cells: readonly string[];
  /** Why the row does not fit its header, in Danish; null when it does. */
  readonly problem: string | null;
}

/** A row that was not taken in, with everything needed to correct it. `column` is null when the whole row is at fault. */
export interface RejectedRow {
  readonly ok: false;
  readonly line: number;
  readonly cells: readonly string[];
  readonly column: string | null;
  readonly reason: string;
}

export type TableRowReading<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | RejectedRow;

/**
 * Reads one row with `readRecord` (`readCaseFileRow`, `readCaseEventRow`, `readAnswerRow`): either its value or its rejection,
 * never neither, never an exception. `columns` is the header's, from `readHeader`.
 */
export function readTableRow<T>(
  { line, cells, problem }: TableRow,
  columns: readonly (string | null)[],
  readRecord: (record: CaseRecord) => RowReading<T>,
): TableRowReading<T> {
  if (problem !== null) return { ok: false, line, cells, column: null, reason: problem };
  const record: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    if (column !== null) record[column] = cells[index] ?? "";
  }
  const reading = readRecord(record);
  return reading.ok
    ? { ok: true, line, value: reading.value }
    : { ok: false, line, cells, column: reading.column, reason: reading.reason };
}
