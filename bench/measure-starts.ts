import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Figure, Sizes } from "./figure.ts";
import { runProgram } from "./run-program.ts";
import { serve } from "./serve.ts";
import type { Workplace } from "./workplace.ts";

/** The least that any program must do first: open the database and ask it something. */
const openPglite = `
  import { PGlite } from "@electric-sql/pglite";
  const database = await PGlite.create(process.env.FOLDER);
  await database.query("select 1");
  await database.close();`;
const openPostgres = `
  import pg from "pg";
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await client.query("select 1");
  await client.end();`;

/** From `sagspejl serve` to the first answer, against a program that opens the same database and does nothing. */
export async function measureStarts({ starts }: Sizes, place: Workplace): Promise<Figure[]> {
  const dataDir = join(place.folder, "start");
  const first = await startOnce({ DATA_DIR: dataDir });
  const empty = await openOnce(openPglite, { FOLDER: await mkdtemp(join(place.folder, "empty-")) });
  const database = { FOLDER: join(dataDir, "database") };
  const embedded = await medianOf(starts, () => startOnce({ DATA_DIR: dataDir }));
  const bareEmbedded = await medianOf(starts, () => openOnce(openPglite, database));
  const url = { DATABASE_URL: await place.createDatabase("started") };
  await startOnce({ ...url, DEMO: "1" });
  const postgres = await medianOf(starts, () => startOnce(url));
  const barePostgres = await medianOf(starts, () => openOnce(openPostgres, url));
  return [
    figure("first start ever, with Eksempelby Kommune, embedded", first, "PGlite made and opened", empty),
    figure("start, embedded", embedded, "PGlite opened", bareEmbedded),
    figure("start, PostgreSQL", postgres, "pg connected", barePostgres),
  ];
}

function figure(what: string, ours: number, peer: string, peers: number): Figure {
  return { what, ours, peer: `Node and ${peer}`, peers, unit: "s" };
}

async function startOnce(env: NodeJS.ProcessEnv): Promise<number> {
  const { seconds, stop } = await serve(env);
  await stop();
  return seconds;
}

async function openOnce(program: string, env: NodeJS.ProcessEnv): Promise<number> {
  return (await runProgram(process.execPath, ["--input-type=module", "--eval", program], env)).seconds;
}

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let each = 0; each < times; each += 1) seconds.push(await measure());
  return seconds.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
