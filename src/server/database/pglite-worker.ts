import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { columnReaders } from "./column-types.ts";
import type { WorkerAnswer, WorkerRequest, WorkerStart } from "./pglite-messages.ts";

// PGlite holds its thread for as long as a query runs, so it has one of its own.
const { directory, dump } = workerData as WorkerStart;
const database = await PGlite.create({
  ...(directory === null ? {} : { dataDir: directory }),
  ...(dump === null ? {} : { loadDataDir: new Blob([dump as Uint8Array<ArrayBuffer>]) }),
  parsers: { ...columnReaders },
});
await database.exec("set timezone to 'UTC'; set datestyle to 'ISO'");

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  switch (request.kind) {
    case "run": {
      const { sql, parameters } = request;
      const result =
        parameters.length === 0 ? (await database.exec(sql)).at(-1) : await database.query(sql, parameters);
      if (result === undefined) return { kind: "ran", rows: [], affectedRows: 0 };
      return {
        kind: "ran",
        rows: result.rows as Record<string, unknown>[],
        affectedRows: result.affectedRows ?? 0,
      };
    }
    case "copy": {
      const blob = new Blob([request.data as Uint8Array<ArrayBuffer>]);
      const result = await database.query(`copy ${request.target} from '/dev/blob'`, [], { blob });
      return { kind: "ran", rows: [], affectedRows: result.affectedRows ?? 0 };
    }
    case "dump": {
      const file = await database.dumpDataDir("none");
      return { kind: "dumped", data: new Uint8Array(await file.arrayBuffer()) };
    }
    case "close":
      await database.close();
      return { kind: "closed" };
  }
}

/** PostgreSQL's own fields; the error object itself does not cross between threads whole. */
function describe(error: unknown): WorkerAnswer {
  const { message, code, detail, hint, constraint, table, column, where } = error as Record<
    string,
    string | undefined
  >;
  return {
    kind: "failed",
    message: message ?? String(error),
    fields: { code, detail, hint, constraint, table, column, where },
  };
}

parentPort?.on("message", async ({ number, request }: { number: number; request: WorkerRequest }) => {
  const reply = await answer(request).catch(describe);
  parentPort?.postMessage({ number, answer: reply });
  if (reply.kind === "closed") parentPort?.close();
});
parentPort?.postMessage({ number: 0, answer: { kind: "ran", rows: [], affectedRows: 0 } });
