import { startWorker } from "../start-worker.ts";
import type { WorkerAnswer, WorkerRequest, WorkerStart } from "./pglite-messages.ts";

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(error: Error): void;
}

/** PGlite in its thread: ask, and wait for the answer. */
export interface PgliteClient {
  /** Rejects with an `Error` carrying PostgreSQL's `code`, `constraint`, `detail` … as `pg` does. */
  ask(request: WorkerRequest): Promise<WorkerAnswer>;
}

/** Starts the thread and waits until the database is open. */
export async function startPglite(start: WorkerStart): Promise<PgliteClient> {
  const worker = startWorker(new URL("./pglite-worker.js", import.meta.url), start);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let stopped: Error | null = null;

  const stop = (reason: Error) => {
    stopped ??= reason;
    for (const each of waiting.values()) each.reject(stopped);
    waiting.clear();
  };
  // An abort inside PGlite brings sixty kilobytes of its source along: the first line says enough.
  worker.on("error", (error) =>
    stop(new Error(`Den indlejrede database gik i stå: ${firstLine(error)}. Start Sagspejl igen.`)),
  );
  worker.on("exit", () => stop(new Error("Den indlejrede database er lukket.")));
  worker.on("message", ({ number, answer }: { number: number; answer: WorkerAnswer }) => {
    const each = waiting.get(number);
    waiting.delete(number);
    if (answer.kind === "failed") each?.reject(Object.assign(new Error(answer.message), answer.fields));
    else each?.resolve(answer);
  });

  const awaitAnswer = (number: number) =>
    new Promise<WorkerAnswer>((resolve, reject) => {
      if (stopped !== null) reject(stopped);
      else waiting.set(number, { resolve, reject });
    });
  await awaitAnswer(0);
  return {
    ask(request) {
      last += 1;
      const answer = awaitAnswer(last);
      if (stopped === null) worker.postMessage({ number: last, request });
      return answer;
    },
  };
}

function firstLine(error: Error): string {
  return error.message.slice(0, 200).split("\n")[0] ?? "";
}
