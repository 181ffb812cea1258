import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import type { Timeline } from "#casefile/timeline";
import type { Database, Tx } from "#server/database/connect";
import { loadPackedCases, loadUnpacked, unpackCase } from "./packed-cases.store.ts";

/** Cases held in memory at a time, their events packed; the next as many are on their way meanwhile. */
const casesPerPage = 1000;
/** How many cases are taken before the connection is listened to again: else the database waits for us with the next page. */
const casesBetweenListening = 25;
const why = "duties are judged for everybody's cases";

/** Every case with its events but for their remarks, by case number (as text, whatever the database's language). */
export async function* timelinesInDatabase(database: Database): AsyncGenerator<Timeline> {
  for await (const page of packedCases(database)) {
    for (const [index, packed] of page.entries()) {
      if (index % casesBetweenListening === 0) await setImmediate();
      yield unpackCase(packed) ?? (await database.asSystem(why, (tx) => loadUnpacked(tx, packed)));
    }
  }
}

/** The same as they come from the database, a page at a time. */
export async function* packedCases(database: Database) {
  const caseNumbers = await database.asSystem(why, listCaseNumbers);
  const load = (from: number) => {
    const page = database.asSystem(why, (tx) => loadPage(tx, caseNumbers.slice(from, from + casesPerPage)));
    page.catch(() => {}); // told of where it is awaited, unless whoever reads has stopped before
    return page;
  };
  let next = load(0);
  for (let from = 0; from < caseNumbers.length; from += casesPerPage) {
    const page = await next;
    next = load(from + casesPerPage);
    yield page;
  }
  await next;
}

async function listCaseNumbers(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("case_file")
    .select("case_number")
    .orderBy(sql`case_number collate "C"`)
    .execute();
  return rows.map(({ case_number }) => case_number);
}

async function loadPage(tx: Tx, caseNumbers: readonly string[]) {
  // PostgreSQL would compile each page's question anew, for longer than it takes to answer it.
  await sql`set local jit = off`.execute(tx);
  return loadPackedCases(tx, caseNumbers);
}
