import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { arrayElements, columnReaders } from "./column-types.ts";
import type { SqlEngine, SqlSession } from "./sql-engine.ts";

const writing = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** Connections to a PostgreSQL server. Nothing is asked of it until the first session. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): SqlEngine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: "sagspejl",
    options: "-c timezone=UTC -c datestyle=ISO",
    // pg's types declare one signature per format; ours reads text only, which is all that this pool asks for.
    types: { getTypeParser: readerOf as typeof pg.types.getTypeParser },
  });
  pool.on("error", onIdleError); // without a listener a lost idle connection would end the process
  return {
    kind: "postgres",
    acquire: async () => openSession(await pool.connect()),
    close: () => pool.end(),
  };
}

/** pg's own reader of `text[]`, which all lists are in text. */
const textArray: number = 1009;
const readTexts: (value: string) => (string | null)[] = pg.types.getTypeParser(textArray);

function readerOf(type: number): (value: string) => unknown {
  const element = arrayElements[type];
  if (element === undefined) return columnReaders[type] ?? String;
  const read = columnReaders[element] ?? String;
  return (value) => readTexts(value).map((each) => (each === null ? null : read(each)));
}

/**
 * A statement with a name is planned once on its connection: with the walls in it, planning took longer than asking. A long
 * statement, or one with a list, is planned each time: how long the list is decides the plan, and the shapes never end.
 * Whose eyes it is read with is asked at each run, and another role has it planned anew.
 */
function prepare(sql: string, parameters: readonly unknown[]): { text: string; name?: string } {
  const isNamed = parameters.length > 0 && parameters.length <= 12 && !parameters.some(Array.isArray);
  return isNamed ? { text: sql, name: createHash("sha1").update(sql).digest("hex") } : { text: sql };
}

function openSession(client: pg.PoolClient): SqlSession {
  return {
    async run(sql, parameters) {
      const result = await client.query({ ...prepare(sql, parameters), values: [...parameters] });
      // Several statements give several results; the last is the answer.
      const { rows, rowCount, command } = (Array.isArray(result) ? result.at(-1) : result) as pg.QueryResult;
      return { rows, affectedRows: writing.has(command) ? (rowCount ?? 0) : 0 };
    },
    async copyIn(target, chunks) {
      const stream = client.query(copyFrom(`copy ${target} from stdin`));
      await pipeline(chunks, stream);
      return stream.rowCount;
    },
    release: (broken) => client.release(broken),
  };
}
