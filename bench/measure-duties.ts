import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openTable } from "#server/files/read-table";
import { fillCaseload } from "./caseload.ts";
import type { DutySizes, Figure, Sizes } from "./figure.ts";
import { writeFiles } from "./measure-import.ts";
import { runProgram } from "./run-program.ts";
import type { Workplace } from "./workplace.ts";

/** The law beside two rule engines, over a database of ten million events, and kept for the largest caseload in Denmark. */
export async function measureDuties({ duties }: Sizes, place: Workplace): Promise<Figure[]> {
  return [
    ...(await measureEngines(duties)),
    ...(await measureStreaming(duties, place)),
    ...(await measureFiles(duties, place)),
    ...(await measureStoring(duties, place)),
  ];
}

interface Engines {
  readonly duties: number;
  readonly outcomes: number;
  readonly outcomesForEngines: number;
  readonly fromEvents: number;
  readonly fromDates: number;
  readonly jsonLogic: number;
  readonly jsonRules: number;
}

async function measureEngines({ cases, casesForEngines }: DutySizes): Promise<Figure[]> {
  const result = await runBuilt<Engines>("judge-beside-engines.ts", [cases, casesForEngines], {});
  const { fromEvents, fromDates, jsonLogic, jsonRules } = result;
  const count = (outcomes: number) => `${outcomes.toLocaleString("en")} outcomes of ${result.duties} duties`;
  const peers = [
    ["json-logic-engine, compiled, on prepared dates", jsonLogic],
    ["json-rules-engine on prepared dates, status alone", jsonRules],
  ] as const;
  return [
    [`${count(result.outcomes)}, from the events`, fromEvents] as const,
    [`${count(result.outcomesForEngines)}, from prepared dates`, fromDates] as const,
  ].flatMap(([what, ours]) =>
    peers.map(([peer, theirs]): Figure => ({ what, ours, peer, peers: theirs, unit: "outcomes/s" })),
  );
}

interface Streamed {
  readonly outcomes: number;
  readonly seconds: number;
  readonly memoryMiB: number;
}

async function measureStreaming({ streamed }: DutySizes, place: Workplace): Promise<Figure[]> {
  const DATABASE_URL = await place.createDatabase("streamed");
  const { cases, events } = await fillCaseload({ DATABASE_URL }, streamed);
  await place.psql(DATABASE_URL, "vacuum case_file, case_event");
  const read = await runBuilt<Streamed>("stream-cases.ts", ["read"], { DATABASE_URL });
  const judged = await runBuilt<Streamed>("stream-cases.ts", ["judge"], { DATABASE_URL });
  const inOrder = 'select * from case_event order by case_number collate "C"';
  const copied = await place.psql(DATABASE_URL, `\\copy (${inOrder}) to '/dev/null'`);
  const what = `every duty on ${cases.toLocaleString("en")} cases, ${events.toLocaleString("en")} events, from PostgreSQL`;
  const ours = judged.seconds;
  return [
    { what, ours, peer: "the same rows to the same client, not judged", peers: read.seconds, unit: "s" },
    {
      what,
      ours,
      peer: "the same events in case order by psql \\copy to /dev/null",
      peers: copied.seconds,
      unit: "s",
    },
    memoryOf(judged),
  ];
}

/** `sagspejl duties` on two files against nothing but reading their rows. */
async function measureFiles({ stored }: DutySizes, { folder }: Workplace): Promise<Figure[]> {
  const [caseFiles, events] = [join(folder, "duty-cases.csv"), join(folder, "duty-events.csv")];
  const rows = await writeFiles(caseFiles, events, stored);
  const begun = performance.now();
  for (const file of [caseFiles, events]) for await (const _row of (await openTable(file)).rows);
  const read = (performance.now() - begun) / 1000;
  const judged = await runBuilt<Streamed>("judge-files.ts", [caseFiles, events], {});
  return [
    {
      what: `every duty on ${rows.toLocaleString("en")} rows of two files`,
      ours: judged.seconds,
      peer: "the same files read as rows, not judged",
      peers: read,
      unit: "s",
    },
    memoryOf(judged),
  ];
}

function memoryOf({ memoryMiB }: Streamed): Figure {
  return {
    what: "most memory while doing so",
    ours: memoryMiB,
    peer: "what is allowed",
    peers: 1024,
    unit: "MiB",
  };
}

interface Stored {
  readonly cases: number;
  readonly seconds: number;
  readonly read: number;
  readonly median: number;
  readonly p95: number;
}

async function measureStoring({ stored, alone }: DutySizes, place: Workplace): Promise<Figure[]> {
  const DATABASE_URL = await place.createDatabase("stored");
  const embedded = { DATA_DIR: join(place.folder, "stored") };
  const { events } = await fillCaseload({ DATABASE_URL }, stored);
  await fillCaseload(embedded, stored);
  const onPostgres = await runBuilt<Stored>("store-outcomes.ts", [alone], { DATABASE_URL });
  const onEmbedded = await runBuilt<Stored>("store-outcomes.ts", [alone], embedded);
  const file = join(place.folder, "outcomes");
  await place.psql(DATABASE_URL, `\\copy duty_outcome to '${file}'`);
  await place.psql(
    DATABASE_URL,
    "create table copied (like duty_outcome, primary key (case_number, duty, ordinal))",
  );
  const copied = await place.psql(DATABASE_URL, `\\copy copied from '${file}'`);
  const all = `${onPostgres.cases.toLocaleString("en")} cases, ${events.toLocaleString("en")} events, judged and stored anew`;
  return [
    {
      what: `${all}, PostgreSQL`,
      ours: onPostgres.seconds,
      peer: "the outcomes written by psql \\copy",
      peers: copied.seconds,
      unit: "s",
    },
    {
      what: `${all}, embedded`,
      ours: onEmbedded.seconds,
      peer: "the same on PostgreSQL",
      peers: onPostgres.seconds,
      unit: "s",
    },
    ...oneCase(onPostgres, "PostgreSQL"),
    ...oneCase(onEmbedded, "embedded"),
  ];
}

function oneCase({ read, median, p95 }: Stored, where: string): Figure[] {
  const peer = "reading the case, nothing more; median";
  return [
    {
      what: `one case judged and stored anew, ${where}, median`,
      ours: median,
      peer,
      peers: read,
      unit: "ms",
    },
    {
      what: `one case judged and stored anew, ${where}, 95 of 100 within`,
      ours: p95,
      peer,
      peers: read,
      unit: "ms",
    },
  ];
}

/** Runs a benchmark's own process on the built program, as users run it, and gives the JSON it writes. */
async function runBuilt<Result>(
  script: string,
  args: readonly (string | number)[],
  env: NodeJS.ProcessEnv,
): Promise<Result> {
  const { stdout } = await runProgram(
    process.execPath,
    ["--import", "tsx", join("bench", script), ...args.map(String)],
    env,
  );
  return JSON.parse(stdout) as Result;
}
