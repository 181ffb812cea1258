import { afterAll, describe, inject } from "vitest";
import { type Database, databaseOn } from "#server/database/connect";
import { openTestPglite, openTestPostgres } from "./open-test-database.ts";

/** Gives a fresh, migrated database; closed when the tests of its engine are done. */
export type OpenDatabase = () => Promise<Database>;

/** The same tests on both engines: `describeOnBothEngines("answers", (open) => { test(…) })`. */
export function describeOnBothEngines(name: string, tests: (open: OpenDatabase) => void): void {
  describe.each([
    { engine: "PGlite", openEngine: openTestPglite },
    { engine: "PostgreSQL", openEngine: () => openTestPostgres(inject("postgresUrl")) },
  ])(`${name} on $engine`, ({ openEngine }) => {
    const opened: Database[] = [];
    afterAll(() => Promise.all(opened.map((database) => database.close())));
    tests(async () => {
      const database = databaseOn(await openEngine());
      opened.push(database);
      return database;
    });
  });
}
