import { sql } from "kysely";
import type { CaseEvent } from "#casefile/case-event";
import { formatProvision } from "#casefile/provision";
import { localDate } from "#kit/local-date";
import { openPreparedDatabase } from "#server/cli/open-prepared-database";
import { readConfig } from "#server/config";
import { copyRows } from "#server/database/copy-rows";
import type { DemoCase } from "#server/features/demo/case-life/generate-case";
import { generateCases } from "#server/features/demo/generate-cases";
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
    await copyRows(tx, "case_file", caseColumns, rowsOf(template, copies, caseRow));
    await copyRows(tx, "case_event", eventColumns, rowsOf(template, copies, eventRows));
  });
  await database.asSystem("the planner is to know", (tx) => sql`analyze case_file, case_event`.execute(tx));
  await database.close();
  return { cases: copies * template.length, events: copies * eventsInTemplate };
}

function listTemplate(): readonly DemoCase[] {
  const lives = [...generateCases(livesPerCase * casesInTemplate, localDate("2026-11-22"))];
  return Array.from({ length: casesInTemplate }, (_, index) => {
    const [first, ...others] = lives.slice(index * livesPerCase, (index + 1) * livesPerCase);
    if (first === undefined) throw new Error("too few lives");
    return { ...first, events: [first, ...others].flatMap(({ events }, life) => events.map(inLife(life))) };
  });
}

function inLife(life: number) {
  return (event: CaseEvent): CaseEvent => ({
    ...event,
    id: `${life}.${event.id}`,
    concerns: event.concerns && `${life}.${event.concerns}`,
  });
}

function* rowsOf<Row>(
  template: readonly DemoCase[],
  copies: number,
  rows: (caseNumber: string, demoCase: DemoCase) => Iterable<Row>,
): Generator<Row> {
  for (let copy = 0; copy < copies; copy += 1)
    for (const [index, each] of template.entries())
      yield* rows(`2025-${1_000_000 + copy * casesInTemplate + index}`, each);
}

const caseColumns = [
  "case_number",
  "child_ref",
  "birth_date",
  "unit_id",
  "raadgiver",
  "area",
  "opened",
  "closed",
] as const;

function* caseRow(caseNumber: string, { caseFile }: DemoCase) {
  const { child, birthDate, unit, raadgiver, area, opened, closed } = caseFile;
  yield [caseNumber, child, birthDate, unit, raadgiver, area, opened, closed];
}

const eventColumns = [
  "case_number",
  "event_id",
  "type",
  "occurred_on",
  "occurred_at",
  "provision",
  "concerns",
  "udfald",
  "person",
  "next_date",
] as const;

function* eventRows(caseNumber: string, { events }: DemoCase) {
  for (const { id, type, date, time, provision, concerns, udfald, person, nextDate } of events) {
    const paragraf = provision && formatProvision(provision);
    yield [caseNumber, id, type, date, time, paragraf, concerns, udfald, person, nextDate];
  }
}
