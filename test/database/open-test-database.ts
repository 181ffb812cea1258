import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseOn } from "#server/database/connect";
import { migrate, readMigrations } from "#server/database/migrate";
import { openPglite } from "#server/database/pglite-engine";
import { openPostgres } from "#server/database/postgres-engine";
import type { SqlEngine } from "#server/database/sql-engine";

const rethrow = (error: Error) => {
  throw error;
};

/** A migrated PGlite in memory, read from a dump kept in the temporary folder under the migrations' hash. */
export async function openTestPglite(): Promise<SqlEngine> {
  const file = join(tmpdir(), `sagspejl-test-${await hashOfMigrations()}.tar`);
  const dump = await readFile(file).catch(() => makeDump(file));
  return openPglite(null, dump);
}

async function makeDump(file: string): Promise<Uint8Array> {
  const engine = await openPglite(null);
  const database = databaseOn(engine);
  await migrate(database);
  const dump = await engine.dump();
  await database.close();
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, dump);
  await rename(unfinished, file); // whole or not at all, for tests that run beside this one
  return dump;
}

/** A database of its own in the cluster of this test run, copied from a migrated template. */
export async function openTestPostgres(clusterUrl: string): Promise<SqlEngine> {
  const template = `template_${await hashOfMigrations()}`;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client(clusterUrl);
  await admin.connect();
  try {
    // The lock of the whole cluster: one makes the template, the others wait and copy it.
    await admin.query("select pg_advisory_lock(1)");
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [template]);
    if (rowCount === 0) await makeTemplate(admin, clusterUrl, template);
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
  return openPostgres(databaseUrl(clusterUrl, name), rethrow);
}

async function makeTemplate(admin: pg.Client, clusterUrl: string, template: string): Promise<void> {
  const unfinished = `unfinished_${randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database ${unfinished}`);
  const database = databaseOn(openPostgres(databaseUrl(clusterUrl, unfinished), rethrow));
  await migrate(database);
  await database.close();
  await admin.query(`alter database ${unfinished} rename to ${template}`);
}

/** The same cluster, another database. */
export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function hashOfMigrations(): Promise<string> {
  const migrations = await readMigrations();
  const hash = createHash("sha256").update(migrations.map((each) => each.sha256).join());
  return hash.digest("hex").slice(0, 16);
}
