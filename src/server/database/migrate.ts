import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { sql } from "kysely";
import { projectFile } from "../project-file.ts";
import type { Database, Tx } from "./connect.ts";
import { ensureAppRole } from "./ensure-app-role.ts";
import { MigrationError } from "./migration-error.ts";

export interface Migration {
  readonly number: number;
  /** File name without `.sql`, e.g. `0001_people_and_units`. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Names one number of its own, so that two Sagspejl starting at once take turns. */
const lockNumber = 1_936_746_355;

/**
 * Brings the database up to the newest migration, each in a transaction of its own; gives the names of those applied now.
 * Throws {@link MigrationError} when an applied one was edited, or the database is newer than the program.
 */
export async function migrate(database: Database, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  await database.asSystem("make the role of the application", ensureAppRole);
  await database.asSystem("make the table of migrations", createTable);
  const applied: string[] = [];
  for (const migration of wanted) {
    if (
      await database.asSystem(`migrate to ${migration.name}`, (tx) => apply(tx, migration, wanted.length))
    ) {
      applied.push(migration.name);
    }
  }
  return applied;
}

/** The files of `migrations/`, in order. Throws {@link MigrationError} when a number is missing or taken twice. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = projectFile("migrations/");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (file, index) => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]);
      if (number !== index + 1)
        throw new MigrationError(
          `migrations/${file}: der mangler nummer ${index + 1}, eller det findes to gange.`,
        );
      const text = await readFile(new URL(file, folder), "utf8");
      return {
        number,
        name: file.slice(0, -4),
        sql: text,
        sha256: createHash("sha256").update(text).digest("hex"),
      };
    }),
  );
}

async function createTable(tx: Tx): Promise<void> {
  await lock(tx);
  await sql`
    create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`.execute(tx);
}

/** Whether it was applied now; false when it had been before. */
async function apply(tx: Tx, migration: Migration, count: number): Promise<boolean> {
  await lock(tx);
  const newest = await tx
    .selectFrom("schema_migration")
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if ((newest?.number ?? 0) > count) {
    throw new MigrationError(
      "Databasen er fra en nyere version af Sagspejl end denne. Opdatér programmet, før du starter det.",
    );
  }
  const before = await tx
    .selectFrom("schema_migration")
    .selectAll()
    .where("number", "=", migration.number)
    .executeTakeFirst();
  if (before !== undefined) {
    if (before.sha256 === migration.sha256) return false;
    throw new MigrationError(
      `migrations/${migration.name}.sql er ændret, efter at databasen fik den. Hent filen frem, som den var, og læg ændringen i en ny.`,
    );
  }
  await sql.raw(migration.sql).execute(tx);
  const { number, name, sha256 } = migration;
  await tx.insertInto("schema_migration").values({ number, name, sha256 }).execute();
  return true;
}

async function lock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(tx);
}
