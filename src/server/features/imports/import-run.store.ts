import type { UpdateObject } from "kysely";
import type { Tx } from "#server/database/connect";
import type { Tables } from "#server/database/tables.generated";

export interface NewRun {
  /** The user who brought the files in; null from the command line. */
  readonly startedBy: string | null;
  readonly dryRun: boolean;
}

export async function insertRun(tx: Tx, { startedBy, dryRun }: NewRun): Promise<number> {
  const { id } = await tx
    .insertInto("import_run")
    .values({ started_by: startedBy, dry_run: dryRun })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertFile(tx: Tx, runId: number, name: string, bytes: number): Promise<number> {
  const { id } = await tx
    .insertInto("import_file")
    .values({ run_id: runId, file_name: name, bytes_total: bytes })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateFile(
  tx: Tx,
  fileId: number,
  change: UpdateObject<Tables, "import_file">,
): Promise<void> {
  await tx.updateTable("import_file").set(change).where("id", "=", fileId).execute();
}

/** A file that failed has nothing taken in: its counts and kept rows go back to none, so that the counts still add up. */
export async function failFile(tx: Tx, fileId: number, problem: string): Promise<void> {
  await tx.deleteFrom("rejected_row").where("file_id", "=", fileId).execute();
  await updateFile(tx, fileId, {
    status: "fejlet",
    problem,
    rows: 0,
    accepted: 0,
    unchanged: 0,
    rejected: 0,
  });
}

export async function finishRun(
  tx: Tx,
  runId: number,
  status: "faerdig" | "fejlet",
  finishedAt: string,
): Promise<void> {
  await tx
    .updateTable("import_run")
    .set({ status, finished_at: finishedAt })
    .where("id", "=", runId)
    .execute();
}
