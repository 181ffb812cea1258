import type { RejectedRow } from "#casefile/read-table-row";
import type { ImportFileView, ImportRunView } from "#contract/imports";
import type { Tx } from "#server/database/connect";
import { cellsOf, type RejectedRecord } from "./rejected-rows.ts";

const runsShown = 20;
const rejectedRowsShown = 500;

/** The latest runs, newest first. */
export async function listRuns(tx: Tx): Promise<ImportRunView[]> {
  const runs = await selectRuns(tx).orderBy("import_run.id", "desc").limit(runsShown).execute();
  return withFiles(tx, runs);
}

export async function findRun(tx: Tx, runId: number): Promise<ImportRunView | null> {
  const runs = await selectRuns(tx).where("import_run.id", "=", runId).execute();
  return (await withFiles(tx, runs))[0] ?? null;
}

/** Whether there is such a file and the reader may see its rejected rows decides the database. */
export async function findFile(tx: Tx, fileId: number): Promise<{ name: string } | null> {
  const file = await tx
    .selectFrom("import_file")
    .select("file_name as name")
    .where("id", "=", fileId)
    .executeTakeFirst();
  return file ?? null;
}

/** The first rejected rows of a file, in the file's order. */
export async function listRejected(tx: Tx, fileId: number) {
  const rows = await selectRejected(tx, fileId).limit(rejectedRowsShown).execute();
  return rows.map(({ line, column_name, reason, record }) => ({
    line,
    column: column_name,
    reason,
    record: Object.fromEntries((record as RejectedRecord).map(([column, cell]) => [column, cell ?? ""])),
  }));
}

/** Where and why each row was rejected, without the row itself. */
export function listRejections(tx: Tx, fileId: number) {
  return tx
    .selectFrom("rejected_row")
    .select(["line", "column_name as column", "reason"])
    .where("file_id", "=", fileId)
    .orderBy("line")
    .execute();
}

/** All of them, with the header they came under, as `writeRejectedRows` wants them. */
export async function loadRejected(
  tx: Tx,
  fileId: number,
): Promise<{ header: string[]; rows: RejectedRow[] }> {
  const kept = await selectRejected(tx, fileId).execute();
  const records = kept.map(({ record }) => record as RejectedRecord);
  const header = (records[0] ?? []).map(([column]) => column);
  while (header.at(-1) === "") header.pop();
  const rows = kept.map(({ line, column_name, reason }, index) => ({
    ok: false as const,
    line,
    column: column_name === "" ? null : column_name,
    reason,
    cells: cellsOf(records[index] ?? []),
  }));
  return { header, rows };
}

function selectRuns(tx: Tx) {
  return tx
    .selectFrom("import_run")
    .leftJoin("app_user", "app_user.id", "started_by")
    .select([
      "import_run.id",
      "started_at",
      "finished_at",
      "dry_run",
      "status",
      "app_user.name as started_by_name",
    ]);
}

function selectRejected(tx: Tx, fileId: number) {
  return tx
    .selectFrom("rejected_row")
    .select(["line", "column_name", "reason", "record"])
    .where("file_id", "=", fileId)
    .orderBy("line");
}

type RunRow = Awaited<ReturnType<ReturnType<typeof selectRuns>["execute"]>>[number];

async function withFiles(tx: Tx, runs: readonly RunRow[]): Promise<ImportRunView[]> {
  if (runs.length === 0) return [];
  const files = await tx
    .selectFrom("import_file")
    .selectAll()
    .where(
      "run_id",
      "in",
      runs.map(({ id }) => id),
    )
    .orderBy("id")
    .execute();
  return runs.map((run) => ({
    id: run.id,
    startedAt: run.started_at,
    finishedAt: run.finished_at,
    startedBy: run.started_by_name,
    dryRun: run.dry_run,
    status: run.status as ImportRunView["status"],
    files: files
      .filter(({ run_id }) => run_id === run.id)
      .map((file) => ({
        id: file.id,
        file: file.file_name,
        kind: file.kind as ImportFileView["kind"],
        rows: file.rows,
        accepted: file.accepted,
        unchanged: file.unchanged,
        rejected: file.rejected,
        status: file.status as ImportFileView["status"],
        bytesRead: Math.min(file.bytes_read, file.bytes_total ?? file.bytes_read),
        bytesTotal: file.bytes_total,
        warnings: file.warnings as string[],
        problem: file.problem,
      })),
  }));
}
