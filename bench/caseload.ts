import { sql } from "kysely";
import type { CaseEvent } from "#casefile/case-event";
import { localDate } from "#kit/local-date";
import { openPreparedDatabase } from "#server/cli/open-prepared-database";
import { readConfig } from "#server/config";
import type { Tx } from "#server/database/connect";
import { caseEventColumns } from "#server/features/cases/case-event-row";
import { caseFileColumns } from "#server/features/cases/case-file-row";
import type { DemoCase } from "#server/features/demo/case-life/generate-case";
import { generateCases } from "#server/features/demo/generate-cases";
import { loadCases } from "#server/features/demo/load/load-cases";
import { loadPeople } from "#server/features/demo/load/load-people";

/** Invented cases are short: three in one give about the 66 events of the largest caseload, 15,000 cases with a million. */
const livesPerCase = 3;
const casesInTemplate = 2000;

export interface Caseload {
  readonly cases: number;
  readonly events: number;
}

/** Fills a database with at least so many events: two thousand invented cases, over and over under new numbers. */
export async function fillCaseload(env: NodeJS.ProcessEnv, wanted: number): Promise<Caseload> {
  const template = listTemplate();
  const eventsInTemplate = template.reduce((sum, { events }) => sum + events.length, 0);
  const copies = Math.ceil(wanted / eventsInTemplate);
  const database = await openPreparedDatabase(readConfig({ env }), () => {});
  await database.asSystem("rows that are known to fit", async (tx) => {
    await loadPeople(tx);
    await sql`set local session_replication_role = replica`.execute(tx); // no foreign keys to check
    await sql`alter table case_event drop constraint case_event_pkey`.execute(tx); // quicker made at the end
    await loadCases(tx, template, () => {});
    await copyTemplate(tx, "case_file", caseFileColumns, copies);
    await copyTemplate(tx, "case_event", caseEventColumns, copies);
    await sql`alter table case_event add primary key (case_number, event_id)`.execute(tx);
  });
  await database.asSystem("the planner is to know", (tx) => sql`analyze case_file, case_event`.execute(tx));
  await database.close();
  return { cases: copies * template.length, events: copies * eventsInTemplate };
}

/** What stands in the table, again under the next numbers, until it is there so many times; a case's rows stay together. */
async function copyTemplate(
  tx: Tx,
  table: string,
  columns: readonly string[],
  copies: number,
): Promise<void> {
  const [all, others] = [columns, columns.slice(1)].map((names) =>
    sql.join(names.map((name) => sql.ref(name))),
  );
  await sql`create temporary table template on commit drop as select ${all} from ${sql.table(table)}`.execute(
    tx,
  );
  for (let copy = 1; copy < copies; copy += 1) {
    const number = sql`substr(case_number, 6)::integer + ${sql.lit(copy * casesInTemplate)}`;
    await sql`insert into ${sql.table(table)} (${all}) select '2025-' || ${number}, ${others} from template`.execute(
      tx,
    );
  }
  await sql`drop table template`.execute(tx);
}

function listTemplate(): readonly DemoCase[] {
  const lives = [...generateCases(livesPerCase * casesInTemplate, localDate("2026-11-22"))];
  return Array.from({ length: casesInTemplate }, (_, index) => {
    const [first, ...others] = lives.slice(index * livesPerCase, (index + 1) * livesPerCase);
    if (first === undefined) throw new Error("too few lives");
    const caseNumber = caseNumberOf(index);
    return {
      ...first,
      caseFile: { ...first.caseFile, caseNumber },
      events: [first, ...others].flatMap(({ events }, life) => events.map(inLife(caseNumber, life))),
    };
  });
}

function inLife(caseNumber: string, life: number) {
  return (event: CaseEvent): CaseEvent => ({
    ...event,
    caseNumber,
    id: `${life}.${event.id}`,
    concerns: event.concerns && `${life}.${event.concerns}`,
  });
}

function caseNumberOf(index: number): string {
  return `2025-${1_000_000 + index}`;
}
