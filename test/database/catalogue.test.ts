import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "#server/database/connect";
import { catalogueFiles } from "../../scripts/build-catalogue.ts";
import { openTestPglite } from "./open-test-database.ts";

let database: Database;
beforeAll(async () => {
  database = databaseOn(await openTestPglite());
});
afterAll(() => database.close());

test("docs/catalogue is what the code says (else run npm run catalogue)", async () => {
  for (const [name, text] of await catalogueFiles(database)) {
    const written = await readFile(new URL(`../../docs/catalogue/${name}`, import.meta.url), "utf8");
    expect(written === text, `docs/catalogue/${name} is out of date: run npm run catalogue`).toBe(true);
  }
});
