import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#server/database/connect";
import { type CopyValue, copyInto } from "#server/database/copy-rows";
import type { ImportKind } from "./import-kind.ts";

const prefix = "import_staging_";

/**
 * A table for the rows of one file, dropped when the run is done. Not a temporary one: a file is read over many short
 * transactions, so that the embedded database's one session is free in between, and each may be on another connection.
 */
export function stagingTable(fileId: number): RawBuilder<unknown> {
  return sql.table(`${prefix}${fileId}`);
}

export async function createStagingTable(tx: Tx, fileId: number, kind: ImportKind): Promise<void> {
  await sql`create unlogged table ${stagingTable(fileId)} as
    select 0 as line, ${sql.join(kind.columns.map((column) => sql.ref(column)))}
    from (${kind.stagingShape}) as shape with no data`.execute(tx);
}

export function copyToStaging(
  tx: Tx,
  fileId: number,
  { columns }: ImportKind,
  rows: readonly (readonly CopyValue[])[],
): Promise<number> {
  return copyInto(tx, `"${prefix}${fileId}" (line, ${columns.join(", ")})`, rows);
}

export async function dropStagingTable(tx: Tx, fileId: number): Promise<void> {
  await sql`drop table if exists ${stagingTable(fileId)}`.execute(tx);
}
