import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Timeline } from "#casefile/timeline";
import type { Tx } from "#server/database/connect";
import type { CaseEventTable, CaseFileTable } from "#server/database/tables.generated";
import { timelinesOf } from "./case-timelines.store.ts";

/**
 * The cases as they were registered at the instant `at`: rows that came later are left out, and of a row overwritten since,
 * the one that stood then. An event's own date has nothing to do with it. Needs the system's transaction, and no import under
 * way at `at`.
 */
export async function loadTimelinesAsKnown(
  tx: Tx,
  caseNumbers: readonly string[],
  at: string,
): Promise<ReadonlyMap<string, Timeline>> {
  const files = await asKnown("case_file", ["case_number"], caseNumbers, at).execute(tx);
  const events = await asKnown("case_event", ["case_number", "event_id"], caseNumbers, at).execute(tx);
  return timelinesOf(files.rows, events.rows);
}

interface Rows {
  readonly case_file: Selectable<CaseFileTable>;
  readonly case_event: Selectable<CaseEventTable>;
}

/** A row says which import brought it, and the trigger keeps what an import overwrote; rows of no import were there first. */
function asKnown<Table extends keyof Rows>(
  table: Table,
  key: readonly (keyof Rows[Table] & string)[],
  caseNumbers: readonly string[],
  at: string,
): RawBuilder<Rows[Table]> {
  const row = sql.table(table);
  const ofRow = sql.join(key.map((column) => sql.ref(column)));
  return sql<Rows[Table]>`
    with version as (
      select known.*, null::bigint as overwritten from ${row} as known
      where case_number = any (${caseNumbers}::text[])
      union all
      select (jsonb_populate_record(null::${row}, old_row)).*, id from overwritten_row
      where table_name = ${table} and at > ${at}::timestamptz
        and old_row ->> 'case_number' = any (${caseNumbers}::text[])),
    standing as (
      select distinct on (${ofRow}) * from version order by ${ofRow}, overwritten nulls last)
    select standing.* from standing left join import_run on import_run.id = import_run_id
    where import_run.started_at is null or import_run.started_at <= ${at}::timestamptz`;
}

/** Whether an import was writing at the instant: what it had written by then cannot be told from its rows. */
export async function isImportUnderWay(tx: Tx, at: string): Promise<boolean> {
  const run = await tx
    .selectFrom("import_run")
    .select("id")
    .where("dry_run", "=", false)
    .where("started_at", "<=", at)
    .where((run) => run.or([run("finished_at", "is", null), run("finished_at", ">", at)]))
    .limit(1)
    .executeTakeFirst();
  return run !== undefined;
}
