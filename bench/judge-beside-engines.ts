import { performance } from "node:perf_hooks";
import { LogicEngine } from "json-logic-engine";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import type { DutyStatus } from "#law/duty";
import { duties } from "#law/index";
import { judgeCase } from "#law/judge-case";
import { judgeDates, type StatusByDates, writeLateness } from "#law/judge-dates";
import { wholeDay } from "#law/moment";
import { generateCases } from "#server/features/demo/generate-cases";
import { type PreparedClock, type PreparedFacts, prepareClocks } from "./prepared-facts.ts";
import { rulesForJsonLogic } from "./rules-for-json-logic.ts";
import { engineForDuty } from "./rules-for-json-rules-engine.ts";

// A process of its own, on what is built: `judge-beside-engines.ts CASES ENGINE-CASES` judges so many invented cases from their
// events, and some of them with each engine from prepared facts; stops at the first answer that differs from ours, and writes
// outcomes per second as JSON.

const [cases = 0, casesForEngines = 0] = process.argv.slice(2).map(Number);
const rounds = 5;
/** The quickest are done before Node has compiled them in five rounds. */
const shortestMilliseconds = 2000;
const asOf = wholeDay(localDate("2026-11-22"));

const timelines: Timeline[] = [];
for (const { caseFile, events } of generateCases(cases, asOf.date))
  timelines.push(buildTimeline(caseFile, events));
const outcomes = timelines.map((timeline) => judgeCase(timeline, asOf));
const clocks = timelines.flatMap((timeline, index) => prepareClocks(timeline, outcomes[index] ?? [], asOf));
// Few enough to stay near the processor: else every engine, ours too, waits for the memory and not for itself.
const clocksForEngines = clocks.slice(0, outcomes.slice(0, casesForEngines).flat().length);

/** What an engine has said of each clock; json-rules-engine cannot say how late. Written over in every round, for time and not memory is measured. */
const said = {
  status: new Array<DutyStatus | undefined>(clocks.length),
  late: new Array<string | null | undefined>(clocks.length),
};

const logic = new LogicEngine();
const logicByDuty = new Map(
  duties.map((duty) => {
    const { status, late } = rulesForJsonLogic(duty);
    return [duty, { status: logic.build(status), late: logic.build(late) }];
  }),
);
const engineByDuty = new Map(duties.map((duty) => [duty, engineForDuty(duty)]));

const results = {
  duties: new Set(clocks.map(({ duty }) => duty)).size,
  outcomes: clocks.length,
  outcomesForEngines: clocksForEngines.length,
  fromEvents: await measure(clocks, judgeEvents),
  fromDates: await measure(clocksForEngines, judgePreparedDates),
  jsonLogic: await measure(clocksForEngines, askJsonLogic),
  jsonRules: await measure(clocksForEngines, askJsonRules),
};
console.log(JSON.stringify(results));

/** Outcomes per second in the best of the rounds, after every answer has been held against ours. */
async function measure(
  asked: readonly PreparedClock[],
  answer: (asked: readonly PreparedClock[]) => void | Promise<void>,
): Promise<number> {
  let seconds = Number.POSITIVE_INFINITY;
  const started = performance.now();
  for (let round = 0; round < rounds || performance.now() - started < shortestMilliseconds; round += 1) {
    said.status.fill(undefined);
    const begun = performance.now();
    await answer(asked);
    seconds = Math.min(seconds, (performance.now() - begun) / 1000);
    compare(asked, answer.name);
  }
  return asked.length / seconds;
}

function compare(asked: readonly PreparedClock[], who: string): void {
  for (const [index, { outcome, facts }] of asked.entries()) {
    const [status, late] = [said.status[index], said.late[index]];
    if (status === outcome.status && (late === undefined || late === outcome.late)) continue;
    const wanted = `${outcome.duty.id} in ${outcome.caseNumber}: ${outcome.status}, ${outcome.late}`;
    throw new Error(`${wanted}; ${who} says ${status}, ${late} of ${JSON.stringify(facts)}`);
  }
}

function say(index: number, status: DutyStatus | undefined, late: string | null | undefined): void {
  said.status[index] = status;
  said.late[index] = late;
}

function judgeEvents(): void {
  let index = 0;
  for (const timeline of timelines)
    for (const { status, late } of judgeCase(timeline, asOf)) say(index++, status, late);
}

function judgePreparedDates(asked: readonly PreparedClock[]): void {
  asked.forEach(({ duty, facts }, index) => {
    const status = withExcuse(judgeDates(duty, facts, facts.asOf), facts);
    say(index, status, writeLateness(facts, duty.due.countsHours));
  });
}

function withExcuse(status: StatusByDates, { ended, excused }: PreparedFacts): DutyStatus {
  if (status === "overholdt" || status === "mangler-oplysning") return status;
  if (ended) return "bortfaldet";
  return excused && status !== "loeber" ? "undtaget" : status;
}

function askJsonLogic(asked: readonly PreparedClock[]): void {
  asked.forEach(({ duty, facts }, index) => {
    const rules = logicByDuty.get(duty);
    say(index, rules?.status(facts), rules?.late(facts));
  });
}

async function askJsonRules(asked: readonly PreparedClock[]): Promise<void> {
  for (const [index, { duty, facts }] of asked.entries()) {
    const result = await engineByDuty.get(duty)?.run({ ...facts });
    say(index, result?.events[0]?.type as DutyStatus, undefined);
  }
}
