import { open } from "node:fs/promises";
import { join } from "node:path";
import { formatProvision } from "#casefile/provision";
import { localDate } from "#kit/local-date";
import { openPreparedDatabase } from "#server/cli/open-prepared-database";
import { readConfig } from "#server/config";
import type { DemoCase } from "#server/features/demo/case-life/generate-case";
import { generateCases } from "#server/features/demo/generate-cases";
import { formatCsvRow } from "#server/files/format-csv-row";
import type { Figure, Sizes } from "./figure.ts";
import { runProgram } from "./run-program.ts";
import type { Workplace } from "./workplace.ts";

const caseColumns = "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket\r\n";
const eventColumns =
  "sagsnummer;id;type;tidspunkt;paragraf;vedroerer;udfald;person;naeste_dato;bemaerkning\r\n";

/** `sagspejl import` of invented cases and their events, against `\copy` of the very rows it wrote. */
export async function measureImport({ events }: Sizes, place: Workplace): Promise<Figure[]> {
  const { folder, psql } = place;
  const DATABASE_URL = await place.createDatabase("imported");
  const env = { DATABASE_URL, SAGSPEJL_KEY: "ab".repeat(32) };
  const database = await openPreparedDatabase(readConfig({ env }), () => {});
  await database.close();
  const [caseFiles, caseEvents] = [join(folder, "sager.csv"), join(folder, "haendelser.csv")];
  const rows = await writeFiles(caseFiles, caseEvents, events);

  await psql(DATABASE_URL, "checkpoint");
  const imported = await runProgram(process.execPath, ["bin/sagspejl", "import", caseFiles, caseEvents], env);
  const tables = { case_file: "case_number", case_event: "case_number, event_id" };
  for (const [table, key] of Object.entries(tables)) {
    await psql(DATABASE_URL, `\\copy ${table} to '${join(folder, table)}'`);
    await psql(DATABASE_URL, `create table copied_${table} (like ${table}, primary key (${key}))`);
  }
  await psql(DATABASE_URL, "checkpoint");
  const copies = Object.keys(tables).map((table) => `\\copy copied_${table} from '${join(folder, table)}'`);
  const copied = await psql(DATABASE_URL, ...copies);
  return [
    {
      what: `import of ${rows.toLocaleString("en")} rows of cases and events`,
      ours: rows / imported.seconds,
      peer: "the same rows by psql \\copy, primary keys only",
      peers: rows / copied.seconds,
      unit: "rows/s",
    },
  ];
}

/** Writes cases with at least `wanted` events in all; gives the number of rows in both files. */
export async function writeFiles(caseFiles: string, caseEvents: string, wanted: number): Promise<number> {
  const [cases, events] = [await open(caseFiles, "w"), await open(caseEvents, "w")];
  await cases.write(caseColumns);
  await events.write(eventColumns);
  let caseCount = 0;
  let eventCount = 0;
  for (const demoCase of generateCases(wanted, localDate("2026-11-22"))) {
    await cases.write(caseRow(demoCase));
    await events.write(eventRows(demoCase));
    caseCount += 1;
    eventCount += demoCase.events.length;
    if (eventCount >= wanted) break;
  }
  await cases.close();
  await events.close();
  return caseCount + eventCount;
}

function caseRow({ caseFile: file }: DemoCase): string {
  const { caseNumber, child, birthDate, unit, raadgiver, area, opened, closed } = file;
  return formatCsvRow([caseNumber, child, birthDate, unit, raadgiver, area, opened, closed ?? ""]);
}

function eventRows({ events }: DemoCase): string {
  const rows = events.map((event) =>
    formatCsvRow([
      event.caseNumber,
      event.id,
      event.type,
      event.time ?? event.date,
      event.provision === null ? "" : formatProvision(event.provision),
      event.concerns ?? "",
      event.udfald ?? "",
      event.person ?? "",
      event.nextDate ?? "",
      event.remark ?? "",
    ]),
  );
  return rows.join("");
}
