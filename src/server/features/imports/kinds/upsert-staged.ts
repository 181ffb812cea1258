import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#server/database/connect";
import type { Applied, ApplyContext, Judge } from "../import-kind.ts";

/** Where staged rows go, and which columns tell a row from another and old content from new. */
export interface Target {
  readonly table: "case_file" | "case_event";
  readonly key: readonly string[];
  /** Differing in one of these, a row is changed. */
  readonly compared: readonly string[];
  readonly columns: readonly string[];
  /** The column that a repeated key is reported on, and what the key is called. */
  readonly reported: { readonly column: string; readonly noun: string };
}

/** New rows in, changed rows over the old ones (which a trigger keeps), equal rows left alone. A dry run only counts. */
export async function upsertStaged(
  tx: Tx,
  target: Target,
  { staging, runId, dryRun }: ApplyContext,
): Promise<Omit<Applied, "warnings">> {
  const total = await countRows(tx, staging);
  if (dryRun) {
    const unchanged = await countUnchanged(tx, target, staging);
    return { accepted: total - unchanged, unchanged };
  }
  const changed = await updateChanged(tx, target, staging, runId);
  const added = await insertNew(tx, target, staging, runId);
  return { accepted: changed + added, unchanged: total - changed - added };
}

/** Within a file: a later row with the key of an earlier one is known already, or rejected when it says something else. */
export function judgeRepeatedKey({ key, compared, reported }: Target): Judge {
  return (staging) => sql`
    with first as (
      select ${list(key)}, min(line) as first_line from ${staging} group by ${list(key)} having count(*) > 1)
    delete from ${staging} as staged
    using first join ${staging} as earlier on earlier.line = first.first_line
    where ${sameKey(key, "first", "staged")} and staged.line > first.first_line
    returning staged.line, ${reported.column}::text as column_name,
      case when ${row("staged", compared)} is distinct from ${row("earlier", compared)}
        then ${`${reported.noun} står også i linje `}::text || first.first_line
          || ' med andet indhold. Behold den rigtige af de to rækker.' end as reason`;
}

async function countRows(tx: Tx, staging: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${staging}`.execute(tx);
  return rows[0]?.total ?? 0;
}

async function countUnchanged(
  tx: Tx,
  { table, key, compared }: Target,
  staging: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from ${staging} as staged join ${sql.table(table)} as known
    on ${sameKey(key, "known", "staged")}
    where ${row("staged", compared)} is not distinct from ${row("known", compared)}`.execute(tx);
  return rows[0]?.total ?? 0;
}

async function updateChanged(
  tx: Tx,
  { table, key, compared, columns }: Target,
  staging: RawBuilder<unknown>,
  runId: number,
): Promise<number> {
  const written = columns.filter((column) => !key.includes(column));
  const settings = written.map((column) => sql`${sql.ref(column)} = staged.${sql.ref(column)}`);
  const result = await sql`
    update ${sql.table(table)} as known set ${sql.join(settings)}, import_run_id = ${runId}
    from ${staging} as staged
    where ${sameKey(key, "known", "staged")}
      and ${row("staged", compared)} is distinct from ${row("known", compared)}`.execute(tx);
  return Number(result.numAffectedRows ?? 0n);
}

async function insertNew(
  tx: Tx,
  { table, key, columns }: Target,
  staging: RawBuilder<unknown>,
  runId: number,
): Promise<number> {
  const result = await sql`
    insert into ${sql.table(table)} (${list(columns)}, import_run_id)
    select ${list(columns)}, ${runId}::bigint from ${staging} as staged
    where not exists (select from ${sql.table(table)} as known where ${sameKey(key, "known", "staged")})`.execute(
    tx,
  );
  return Number(result.numAffectedRows ?? 0n);
}

function list(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function row(alias: string, columns: readonly string[]): RawBuilder<unknown> {
  return sql`row(${list(columns.map((column) => `${alias}.${column}`))})`;
}

function sameKey(key: readonly string[], left: string, right: string): RawBuilder<unknown> {
  return sql.join(
    key.map((column) => sql`${sql.ref(`${left}.${column}`)} = ${sql.ref(`${right}.${column}`)}`),
    sql` and `,
  );
}
