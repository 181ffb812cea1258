import pg from "pg";
import { expect, inject, test } from "vitest";

test("the cluster of this run is PostgreSQL 15 or newer and sorts æ, ø and å as Danish does", async () => {
  const client = new pg.Client(inject("postgresUrl"));
  await client.connect();
  const version = await client.query("select current_setting('server_version_num')::int as number");
  const words = await client.query(
    "select word from unnest(array['å', 'ø', 'z', 'æ', 'a']) as word order by word",
  );
  await client.end();
  expect(version.rows[0].number).toBeGreaterThanOrEqual(150000);
  expect(words.rows.map((row) => row.word)).toEqual(["a", "z", "æ", "ø", "å"]);
});
