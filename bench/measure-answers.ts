import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import autocannon from "autocannon";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { databaseOn } from "#server/database/connect";
import { openPostgres } from "#server/database/postgres-engine";
import { systemClock } from "#server/system-clock";
import type { Figure, Sizes } from "./figure.ts";
import { recordStatements, type Statement, writeScript } from "./record-statements.ts";
import { runProgram } from "./run-program.ts";
import { serve, signInAll } from "./serve.ts";
import type { Workplace } from "./workplace.ts";

/** One question of one review, and how far its answer has come. */
interface Task {
  readonly path: string;
  readonly questionId: string;
  readonly cookie: string;
  readonly values: readonly string[];
  revision: number;
}

/** pgbench takes no more than 128 scripts. */
const scripts = 100;

/** PUT of answers over HTTP, against the statements that one such PUT sends, sent by pgbench. */
export async function measureAnswers({ seconds, connections }: Sizes, place: Workplace): Promise<Figure[]> {
  const DATABASE_URL = await place.createDatabase("answered");
  await runProgram(process.execPath, ["bin/sagspejl", "demo"], { DATABASE_URL });
  const server = await serve({ DATABASE_URL });
  let tasks: Task[];
  let saved: Awaited<ReturnType<typeof autocannon>>;
  try {
    tasks = await listTasks(server.url);
    saved = await saveAnswers(server.url, tasks, connections, seconds);
  } finally {
    await server.stop();
  }
  const files = await recordScripts(place.folder, DATABASE_URL, tasks);
  const { stdout } = await place.pgbench([
    "--no-vacuum",
    "--protocol=prepared",
    `--client=${connections}`,
    "--jobs=2",
    `--time=${seconds}`,
    ...files.map((file) => `--file=${file}`),
    DATABASE_URL,
  ]);
  return [
    {
      what: `answers saved over HTTP on ${connections} connections`,
      ours: saved["2xx"] / saved.duration,
      peer: "the same SQL by pgbench",
      peers: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]),
      unit: "answers/s",
    },
  ];
}

/** Every question of every open review at level 1, first questions first, so that neighbours are of different reviews. */
async function listTasks(url: string): Promise<Task[]> {
  const tasks: (Task & { readonly place: number })[] = [];
  for (const { cookie } of await signInAll(url, "teamleder")) {
    const read = async <Body>(path: string) =>
      (await (await fetch(`${url}${path}`, { headers: { cookie } })).json()) as Body;
    const reviews = await read<{ id: number; status: string; level: number }[]>("/api/reviews/mine");
    for (const { id, status } of reviews) {
      if (status === "afsluttet") continue;
      const { questions, answers } = await read<ReviewBody>(`/api/reviews/${id}`);
      tasks.push(
        ...questions.map((question, index) => ({
          place: index,
          path: `/api/reviews/${id}/answers/${question.id}`,
          questionId: question.id,
          cookie,
          values: question.scale.values.map(({ value }) => value),
          revision: answers.find(({ questionId }) => questionId === question.id)?.revision ?? 0,
        })),
      );
    }
  }
  return tasks.sort((a, b) => a.place - b.place);
}

interface ReviewBody {
  readonly questions: readonly {
    readonly id: string;
    readonly scale: { readonly values: readonly { readonly value: string }[] };
  }[];
  readonly answers: readonly { readonly questionId: string; readonly revision: number }[];
}

/** The next revision of the answer: another value than before, since the same twice would be one. */
function nextAnswer(task: Task): string {
  const expectedRevision = task.revision++;
  const value = task.values[task.revision % 2];
  return JSON.stringify({ value, remark: `Udgave ${task.revision}.`, expectedRevision });
}

async function saveAnswers(url: string, tasks: readonly Task[], connections: number, duration: number) {
  let sent = 0;
  const saved = await autocannon({
    url,
    connections,
    duration,
    requests: [
      {
        method: "PUT",
        setupRequest(request) {
          const task = tasks[sent++ % tasks.length];
          if (task === undefined) throw new Error("no review is open");
          const headers = { "content-type": "application/json", cookie: task.cookie };
          return { ...request, path: task.path, headers, body: nextAnswer(task) };
        },
      },
    ],
  });
  if (saved.non2xx + saved.errors > 0)
    throw new Error(`${saved.non2xx + saved.errors} of ${sent} answers were not saved`);
  return saved;
}

/** One pgbench script each for the first tasks, of what the application asks the database when their answer is saved. */
async function recordScripts(folder: string, databaseUrl: string, tasks: readonly Task[]): Promise<string[]> {
  const statements: Statement[] = [];
  const engine = recordStatements(
    openPostgres(databaseUrl, () => {}),
    statements,
  );
  const config = readConfig({ env: { LOG_LEVEL: "silent" } });
  const app = await buildApp({ config, database: databaseOn(engine), clock: systemClock });
  const files: string[] = [];
  for (const task of tasks) {
    if (files.length === scripts) break;
    statements.length = 0;
    const headers = { "content-type": "application/json", cookie: task.cookie };
    const response = await app.inject({ method: "PUT", url: task.path, headers, payload: nextAnswer(task) });
    if (response.statusCode === 409) continue; // it was on its way when the time was up
    if (response.statusCode !== 200) throw new Error(response.body);
    const file = join(folder, `answer-${files.length}.sql`);
    const script = writeScript(statements, task.questionId, "question");
    await writeFile(file, `\\set question random(1, 1000000000)\n${script}`);
    files.push(file);
  }
  await app.close();
  await engine.close();
  return files;
}
