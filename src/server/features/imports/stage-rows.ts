import { type RejectedRow, readTableRow } from "#casefile/read-table-row";
import type { Database } from "#server/database/connect";
import type { CopyValue } from "#server/database/copy-rows";
import type { ImportKind } from "./import-kind.ts";
import { updateFile } from "./import-run.store.ts";
import type { OpenSource } from "./import-source.ts";
import { keepRejectedRows } from "./rejected-rows.ts";
import { copyToStaging } from "./staging-table.ts";

/** Rows to gather before a transaction: long enough for COPY to pay, short enough for others to come between. */
const rowsPerBatch = 20_000;

export interface Progress {
  readonly rows: number;
  /** Counted from the cells: close for CSV, and no more than the file's size in the end. */
  readonly bytesRead: number;
}

interface Batch {
  readonly staged: (readonly CopyValue[])[];
  readonly rejected: RejectedRow[];
}

const emptyBatch = (): Batch => ({ staged: [], rejected: [] });

/**
 * Reads every row of `source` into the file's staging table, or among the rejected. While one batch is written the next is read.
 * Gives the number of rows and of those rejected.
 */
export async function stageRows(
  database: Database,
  fileId: number,
  source: OpenSource,
  kind: ImportKind,
  onProgress: (progress: Progress) => void,
): Promise<{ rows: number; rejected: number }> {
  let batch = emptyBatch();
  let [rows, rejected, bytesRead] = [0, 0, 0];
  let writing: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    await writing;
    const full = batch;
    const progress = { rows, bytesRead };
    rejected += full.rejected.length;
    const counts = { ...progress, rejected };
    batch = emptyBatch();
    writing = database.asSystem("the import writes what no user may", async (tx) => {
      await copyToStaging(tx, fileId, kind, full.staged);
      await keepRejectedRows(tx, fileId, source.header, full.rejected);
      await updateFile(tx, fileId, {
        rows: counts.rows,
        bytes_read: counts.bytesRead,
        rejected: counts.rejected,
      });
    });
    writing.then(() => onProgress(progress)).catch(() => {}); // heard where it is awaited
  };
  for await (const row of source.rows) {
    rows += 1;
    for (const cell of row.cells) bytesRead += cell.length + 1;
    const reading = readTableRow(row, source.columns, kind.read);
    if (reading.ok) batch.staged.push([reading.line, ...reading.value]);
    else batch.rejected.push(reading);
    if (rows % rowsPerBatch === 0) await flush();
  }
  await flush();
  await writing;
  return { rows, rejected };
}
