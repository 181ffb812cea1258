import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { databaseUrl } from "../../../test/database/open-test-database.ts";
import { type Database, databaseOn } from "./connect.ts";
import { ensureAppRole } from "./ensure-app-role.ts";
import { openPostgres } from "./postgres-engine.ts";

let admin: pg.Client;
let database: Database;
beforeAll(async () => {
  admin = new pg.Client(inject("postgresUrl"));
  await admin.connect();
  await admin.query("create role plain_account login");
  const url = new URL(databaseUrl(inject("postgresUrl"), "postgres"));
  url.username = "plain_account";
  database = databaseOn(openPostgres(url.href, () => {}));
});
afterAll(async () => {
  await database.close();
  await admin.query("drop role plain_account");
  await admin.end();
});

test("an account that may not make roles is told what the database administrator must run, and that is enough", async () => {
  const ensure = () => database.asSystem("test", ensureAppRole);
  const refused = await ensure().catch((error: Error) => error.message);
  expect(refused).toContain('GRANT sagspejl_app TO "plain_account";');
  await admin.query(
    "do $$ begin create role sagspejl_app nologin; exception when duplicate_object then null; end $$",
  );
  await admin.query("grant sagspejl_app to plain_account");
  await ensure();
});
