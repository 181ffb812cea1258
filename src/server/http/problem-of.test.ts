import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../test/database/on-both-engines.ts";
import type { Database, Tx } from "../database/connect.ts";
import { problemOf } from "./problem-of.ts";

describeOnBothEngines("what the database refuses is told in a sentence", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("unit").values({ id: "nord", name: "Nord" }).execute(),
    );
  });

  test.each<[string, number, (tx: Tx) => Promise<unknown>]>([
    ["a NUL among the letters", 400, (tx) => sql`select ${"Nor\0d"}::text`.execute(tx)],
    ["a NUL inside JSON", 400, (tx) => sql`select ${'{"name":"\\u0000"}'}::jsonb`.execute(tx)],
    ["a number too large for its column", 400, (tx) => sql`select ${2 ** 40}::integer`.execute(tx)],
    ["the same row twice", 409, (tx) => tx.insertInto("unit").values({ id: "nord", name: "Nord" }).execute()],
    ["a query of ours that is wrong", 500, (tx) => sql`select 1 / 0`.execute(tx)],
  ])("%s: %i", async (_, status, ask) => {
    const error: unknown = await database.asSystem("test", ask).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(problemOf(error)?.status ?? 500).toBe(status);
  });
});
