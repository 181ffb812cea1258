import { performance } from "node:perf_hooks";
import { readConfig } from "#server/config";
import { openDatabase } from "#server/database/connect";
import { loadTimelines } from "#server/features/cases/case-timelines.store";
import { refreshCases, refreshDuties } from "#server/features/duties/refresh-duties";
import { systemClock } from "#server/system-clock";

// A process of its own, on what is built: `store-outcomes.ts CASES` judges the whole caseload and keeps its outcomes, and then
// so many cases one by one, each from the database and back.

const [alone = 0] = process.argv.slice(2).map(Number);
const database = await openDatabase(readConfig());
const begun = performance.now();
const cases = await refreshDuties({ database, clock: systemClock });
const seconds = (performance.now() - begun) / 1000;

const some = await database.asSystem("a benchmark picks cases", (tx) =>
  tx
    .selectFrom("case_file")
    .select("case_number")
    .orderBy("birth_date")
    .orderBy("case_number")
    .limit(alone)
    .execute(),
);
const [read, stored]: [number[], number[]] = [[], []];
for (const { case_number: caseNumber } of some) {
  read.push(
    await timeOf(() =>
      database.asSystem("a benchmark reads a case", (tx) => loadTimelines(tx, [caseNumber])),
    ),
  );
  stored.push(
    await timeOf(() =>
      database.asSystem("a benchmark judges a case", (tx) =>
        refreshCases(tx, [caseNumber], systemClock.now()),
      ),
    ),
  );
}
await database.close();
console.log(
  JSON.stringify({
    cases,
    seconds,
    read: share(read, 0.5),
    median: share(stored, 0.5),
    p95: share(stored, 0.95),
  }),
);

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The time that so large a share of them stayed within. */
function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN;
}
