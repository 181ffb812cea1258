import { performance } from "node:perf_hooks";
import { localDate } from "#kit/local-date";
import { judgeCase } from "#law/judge-case";
import { wholeDay } from "#law/moment";
import { readConfig } from "#server/config";
import { openDatabase } from "#server/database/connect";
import { packedCases, timelinesInDatabase } from "#server/features/duties/timelines-in-database";

// A process of its own, on what is built: `stream-cases.ts read|judge` reads every case in the database, and judges it or not.

const asOf = wholeDay(localDate("2026-11-22"));
const database = await openDatabase(readConfig());
let cases = 0;
let outcomes = 0;
const begun = performance.now();
if (process.argv[2] === "judge")
  for await (const timeline of timelinesInDatabase(database)) {
    cases += 1;
    outcomes += judgeCase(timeline, asOf).length;
  }
else for await (const page of packedCases(database)) cases += page.length;
const seconds = (performance.now() - begun) / 1000;
await database.close();
console.log(JSON.stringify({ cases, outcomes, seconds, memoryMiB: process.resourceUsage().maxRSS / 1024 }));
