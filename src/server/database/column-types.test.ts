import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../test/database/on-both-engines.ts";

describeOnBothEngines("column types", (open) => {
  const rows: [title: string, expression: string, value: unknown][] = [
    ["a date is the day it says", "date '2026-01-02'", "2026-01-02"],
    ["a date on the day the clocks go forward", "date '2026-03-29'", "2026-03-29"],
    ["a date on the day the clocks go back", "date '2026-10-25'", "2026-10-25"],
    [
      "a time just before the clocks go forward",
      "timestamptz '2026-03-29T01:59:59+01:00'",
      "2026-03-29T00:59:59.000000Z",
    ],
    [
      "a time just after the clocks went forward",
      "timestamptz '2026-03-29T03:00:00+02:00'",
      "2026-03-29T01:00:00.000000Z",
    ],
    [
      "02:30 in summer time as the clocks go back",
      "timestamptz '2026-10-25T02:30:00+02:00'",
      "2026-10-25T00:30:00.000000Z",
    ],
    [
      "02:30 in winter time an hour later",
      "timestamptz '2026-10-25T02:30:00+01:00'",
      "2026-10-25T01:30:00.000000Z",
    ],
    [
      "a time keeps its microseconds",
      "timestamptz '2026-01-02T03:04:05.1234+00'",
      "2026-01-02T03:04:05.123400Z",
    ],
    ["a clock time without zone", "timestamp '2026-01-02 03:04:05'", "2026-01-02T03:04:05.000000"],
    ["a count is a number", "count(*)", 1],
    ["a large identity is a number", "9007199254740991::bigint", 9007199254740991],
    ["an exact decimal is text", "1.10::numeric", "1.10"],
    ["a float is a number", "0.5::float8", 0.5],
    ["json is parsed", `'{"a":[1,null,"æ"]}'::jsonb`, { a: [1, null, "æ"] }],
    ["bytes are a plain Uint8Array", "'\\x00ff'::bytea", Uint8Array.of(0, 255)],
    ["a truth is a boolean", "true", true],
    ["nothing is null", "null::date", null],
    ["a list of days", "array[date '2026-03-29', null]", ["2026-03-29", null]],
    ["a list of texts", "array['a', 'b,\"c\"', 'NULL']", ["a", 'b,"c"', "NULL"]],
    ["a list of counts", "array[1::bigint]", [1]],
    ["an interval is text", "interval '1 day 2 hours'", "1 day 02:00:00"],
  ];

  test("every type reads alike", async () => {
    const database = await open();
    const read = await database.asSystem("test", async (tx) => {
      const values: unknown[] = [];
      for (const [, expression] of rows) {
        const result = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(tx);
        values.push(result.rows[0]?.value);
      }
      return values;
    });
    expect(rows.map(([title], index) => [title, read[index]])).toStrictEqual(
      rows.map(([title, , value]) => [title, value]),
    );
  });

  test("a number that JavaScript cannot hold is refused, not rounded", async () => {
    const database = await open();
    const read = database.asSystem("test", (tx) => sql`select 9007199254740993::bigint`.execute(tx));
    await expect(read).rejects.toThrow("too large");
  });
});
