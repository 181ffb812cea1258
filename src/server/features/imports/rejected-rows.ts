import type { RejectedRow } from "#casefile/read-table-row";
import type { Tx } from "#server/database/connect";
import { type CopyValue, copyRows } from "#server/database/copy-rows";

/**
 * A row as the file had it: column and cell in the file's own order, null where the row was too short. Kept as sent, CPR numbers
 * too, since it is to be corrected and sent again; only the head of quality reads it (migrations/0004_walls.sql).
 */
export type RejectedRecord = readonly (readonly [column: string, cell: string | null])[];

function toRecord(header: readonly string[], cells: readonly string[]): RejectedRecord {
  const width = Math.max(header.length, cells.length);
  return Array.from({ length: width }, (_, index) => [
    withoutNul(header[index] ?? ""),
    withoutNul(cells[index] ?? null),
  ]);
}

/** PostgreSQL holds every character but this; the mark in its place shows where it was. */
function withoutNul<Text extends string | null>(text: Text): Text {
  return (text?.replaceAll("\0", "\ufffd") ?? null) as Text;
}

/** The cells of a kept row again, as many as there were. */
export function cellsOf(record: RejectedRecord): string[] {
  return record.flatMap(([, cell]) => (cell === null ? [] : [cell]));
}

export async function keepRejectedRows(
  tx: Tx,
  fileId: number,
  header: readonly string[],
  rows: readonly RejectedRow[],
): Promise<void> {
  const values = rows.map(({ line, column, reason, cells }): CopyValue[] => [
    fileId,
    line,
    column ?? "",
    reason,
    toRecord(header, cells),
  ]);
  await copyRows(tx, "rejected_row", ["file_id", "line", "column_name", "reason", "record"], values);
}
