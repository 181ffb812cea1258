import { sql } from "kysely";
import type { RejectedRow } from "#casefile/read-table-row";
import type { Database, Tx } from "#server/database/connect";
import type { Applied, EarlierFiles, ImportKind, JudgedRow } from "./import-kind.ts";
import { updateFile } from "./import-run.store.ts";
import { type ImportSource, type OpenSource, openSource } from "./import-source.ts";
import { keepRejectedRows } from "./rejected-rows.ts";
import type { ColumnMapping } from "./rename-columns.ts";
import { type Progress, stageRows } from "./stage-rows.ts";
import { createStagingTable, stagingTable } from "./staging-table.ts";

/** One run's imports come one after another: two that wrote the same new case at once would both fail. */
export const importLock = 20_250_331;

export interface FileToImport {
  readonly fileId: number;
  readonly runId: number;
  readonly source: ImportSource;
  readonly open: OpenSource;
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
  readonly earlier: EarlierFiles;
  readonly startedBy: string | null;
  readonly dryRun: boolean;
}

/** Takes in one file: stage every row, judge them together, write what is left. Accepted + unchanged + rejected = rows. */
export async function importFile(
  database: Database,
  file: FileToImport,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const { fileId, kind, open } = file;
  await database.asSystem("staging belongs to the import", async (tx) => {
    await createStagingTable(tx, fileId, kind);
    await updateFile(tx, fileId, {
      kind: kind.kind,
      status: "koerer",
      warnings: JSON.stringify(open.warnings),
    });
  });
  const staged = await stageRows(database, fileId, open, kind, onProgress);
  await database.asSystem("the import writes what no user may", async (tx) => {
    await sql`select pg_advisory_xact_lock(${importLock}::bigint)`.execute(tx);
    await sql`analyze ${stagingTable(fileId)}`.execute(tx);
    const judged = await judgeStaged(tx, file);
    const rejections = new Map(
      judged.flatMap((row) =>
        row.reason === null ? [] : [[row.line, { ...row, reason: row.reason }] as const],
      ),
    );
    const applied = await kind.apply(tx, { ...file, staging: stagingTable(fileId) });
    await keepJudgedRows(tx, file, rejections);
    await updateFile(tx, fileId, {
      ...staged,
      ...countsOf(applied, judged.length - rejections.size),
      rejected: staged.rejected + rejections.size,
      bytes_read: sql<number>`bytes_total`,
      warnings: JSON.stringify([...open.warnings, ...applied.warnings]),
      status: "faerdig",
    });
  });
}

function countsOf({ accepted, unchanged }: Applied, repeated: number) {
  return { accepted, unchanged: unchanged + repeated };
}

async function judgeStaged(tx: Tx, { fileId, kind, earlier }: FileToImport): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const judge of kind.judges) {
    for (;;) {
      const { rows } = await judge(stagingTable(fileId), earlier).execute(tx);
      for (const row of rows) judged.push(row);
      if (rows.length === 0) break;
    }
  }
  return judged;
}

type Rejections = ReadonlyMap<number, { readonly column_name: string; readonly reason: string }>;

/** The staged values are no longer the person's own words, so the file is read again for the cells of the rejected rows. */
async function keepJudgedRows(
  tx: Tx,
  { fileId, source, mapping }: FileToImport,
  rejections: Rejections,
): Promise<void> {
  if (rejections.size === 0) return;
  const { header, rows } = await openSource(source, mapping);
  const rejected: RejectedRow[] = [];
  for await (const { line, cells } of rows) {
    const rejection = rejections.get(line);
    if (rejection !== undefined)
      rejected.push({ ok: false, line, cells, column: rejection.column_name, reason: rejection.reason });
  }
  await keepRejectedRows(tx, fileId, header, rejected);
}
