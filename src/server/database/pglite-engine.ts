import { join } from "node:path";
import { lockDataDirectory } from "./data-directory-lock.ts";
import { type PgliteClient, startPglite } from "./pglite-client.ts";
import type { SqlEngine, SqlResult, SqlSession } from "./sql-engine.ts";

/** Text to gather before one COPY: each is handed over whole. */
const copyBytes = 8_000_000;

export interface EmbeddedEngine extends SqlEngine {
  readonly kind: "embedded";
  /** The whole database as a tar file, for {@link openPglite}'s `dump`. */
  dump(): Promise<Uint8Array>;
}

/** Opens PGlite on `directory/database` under the folder's lock, or in memory when `directory` is null. */
export async function openPglite(
  directory: string | null,
  dump: Uint8Array | null = null,
): Promise<EmbeddedEngine> {
  const unlock = directory === null ? () => {} : lockDataDirectory(directory);
  const client = await startPglite({ directory: directory && join(directory, "database"), dump }).catch(
    (error: unknown) => {
      unlock();
      throw error;
    },
  );
  // PGlite is one session. Whoever wants it waits behind the one before: first come, first served.
  let last: Promise<void> = Promise.resolve();
  const takeTurn = async (): Promise<() => void> => {
    const before = last;
    let done = () => {};
    last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    return done;
  };
  return {
    kind: "embedded",
    acquire: async () => openSession(client, await takeTurn()),
    async dump() {
      const done = await takeTurn();
      const answer = await client.ask({ kind: "dump" }).finally(done);
      if (answer.kind !== "dumped") throw new Error(`unexpected answer: ${answer.kind}`);
      return answer.data;
    },
    async close() {
      const done = await takeTurn();
      await client.ask({ kind: "close" }).finally(done);
      unlock();
    },
  };
}

function openSession(client: PgliteClient, done: () => void): SqlSession {
  const ask = async (request: Parameters<PgliteClient["ask"]>[0]): Promise<SqlResult> => {
    const answer = await client.ask(request);
    if (answer.kind !== "ran") throw new Error(`unexpected answer: ${answer.kind}`);
    return answer;
  };
  return {
    run: (sql, parameters) => ask({ kind: "run", sql, parameters: [...parameters] }),
    async copyIn(target, chunks) {
      let rows = 0;
      for (const data of gather(chunks)) rows += (await ask({ kind: "copy", target, data })).affectedRows;
      return rows;
    },
    release(broken) {
      // The one session cannot be thrown away, so what it left open is undone.
      if (broken) ask({ kind: "run", sql: "rollback", parameters: [] }).then(done, done);
      else done();
    },
  };
}

function* gather(chunks: Iterable<string>): Generator<Uint8Array> {
  let parts: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < copyBytes) continue;
    yield Buffer.from(parts.join(""));
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(parts.join(""));
}
