import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../test/database/on-both-engines.ts";
import { type Migration, migrate, readMigrations } from "./migrate.ts";

const next = (number: number, sql: string): Migration => ({
  number,
  name: `${String(number).padStart(4, "0")}_test`,
  sql,
  sha256: createHash("sha256").update(sql).digest("hex"),
});

describeOnBothEngines("migrations", (open) => {
  test("a migrated database is left as it is", async () => {
    expect(await migrate(await open())).toEqual([]);
  });

  test("a new one is applied once, though two start at the same time", async () => {
    const database = await open();
    const known = await readMigrations();
    const wanted = [
      ...known,
      next(known.length + 1, "create table extra (id integer); insert into extra values (1)"),
    ];
    const applied = await Promise.all([migrate(database, wanted), migrate(database, wanted)]);
    expect(applied.flat()).toEqual([wanted.at(-1)?.name]);
  });

  test("one that fails half-way leaves nothing behind", async () => {
    const database = await open();
    const known = await readMigrations();
    const broken = next(known.length + 1, "create table extra (id integer); select 1 / 0");
    await expect(migrate(database, [...known, broken])).rejects.toMatchObject({ code: "22012" });
    const mended = next(known.length + 1, "create table extra (id integer)");
    expect(await migrate(database, [...known, mended])).toEqual([mended.name]);
  });

  test("an applied one that was edited is refused by name", async () => {
    const database = await open();
    const [first, ...rest] = await readMigrations();
    if (first === undefined) throw new Error("no migrations");
    await expect(migrate(database, [{ ...first, sha256: "0".repeat(64) }, ...rest])).rejects.toThrow(
      `${first.name}.sql er ændret`,
    );
  });

  test("a database newer than the program is refused", async () => {
    const known = await readMigrations();
    await expect(migrate(await open(), known.slice(0, -1))).rejects.toThrow("nyere version af Sagspejl");
  });
});
