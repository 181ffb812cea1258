import { performance } from "node:perf_hooks";
import { LogicEngine } from "json-logic-engine";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import type { DutyOutcome, DutyStatus } from "#law/duty";
import { duties } from "#law/index";
import { judgeCase } from "#law/judge-case";
import { judgeDates } from "#law/judge-dates";
import { wholeDay } from "#law/moment";
import { generateCases } from "#server/features/demo/generate-cases";
import { type PreparedClock, prepareClocks } from "./prepared-facts.ts";
import { rulesForJsonLogic } from "./rules-for-json-logic.ts";
import { engineForDuty } from "./rules-for-json-rules-engine.ts";

// A process of its own, on what is built: `judge-beside-engines.ts CASES ENGINE-CASES` judges so many invented cases with each
// engine, stops at the first answer that differs from ours, and writes outcomes per second as JSON.

/** What an engine says of one clock; json-rules-engine cannot say how late. */
type Answer = readonly [status: DutyStatus, late: string | null | undefined];

const [cases = 0, casesForSlowest = 0] = process.argv.slice(2).map(Number);
const rounds = 5;
const asOf = wholeDay(localDate("2026-11-22"));

const timelines: Timeline[] = [];
for (const { caseFile, events } of generateCases(cases, asOf.date))
  timelines.push(buildTimeline(caseFile, events));
const clocks = timelines.flatMap((timeline) => prepareClocks(timeline, asOf));
const clocksForSlowest = timelines
  .slice(0, casesForSlowest)
  .flatMap((timeline) => prepareClocks(timeline, asOf));

const logic = new LogicEngine();
const logicByDuty = new Map(
  duties.map((duty) => {
    const { status, late } = rulesForJsonLogic(duty);
    return [duty, { status: logic.build(status), late: logic.build(late) }];
  }),
);
const engineByDuty = new Map(duties.map((duty) => [duty, engineForDuty(duty)]));

const results = {
  duties: new Set(clocks.map(({ outcome }) => outcome.duty)).size,
  outcomes: clocks.length,
  fromEvents: await measure(clocks, judgeEvents),
  fromDates: await measure(clocks, judgePreparedDates),
  jsonLogic: await measure(clocks, askJsonLogic),
  jsonRules: await measure(clocksForSlowest, askJsonRules),
};
console.log(JSON.stringify(results));

/** Outcomes per second in the best of the rounds, after every answer has been held against ours. */
async function measure(
  asked: readonly PreparedClock[],
  answer: (asked: readonly PreparedClock[]) => readonly Answer[] | Promise<readonly Answer[]>,
): Promise<number> {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const answers = await answer(asked);
    seconds = Math.min(seconds, (performance.now() - begun) / 1000);
    compare(asked, answers, answer.name);
  }
  return asked.length / seconds;
}

function compare(asked: readonly PreparedClock[], answers: readonly Answer[], who: string): void {
  if (answers.length !== asked.length)
    throw new Error(`${who}: ${answers.length} answers to ${asked.length}`);
  for (const [index, { outcome, facts }] of asked.entries()) {
    const [status, late] = answers[index] ?? [];
    if (status === outcome.status && (late === undefined || late === outcome.late)) continue;
    const wanted = `${outcome.duty.id} in ${outcome.caseNumber}: ${outcome.status}, ${outcome.late}`;
    throw new Error(`${wanted}; ${who} says ${status}, ${late} of ${JSON.stringify(facts)}`);
  }
}

function judgeEvents(): readonly Answer[] {
  const outcomes: DutyOutcome[] = [];
  for (const timeline of timelines) for (const outcome of judgeCase(timeline, asOf)) outcomes.push(outcome);
  return outcomes.map(({ status, late }) => [status, late]);
}

function judgePreparedDates(asked: readonly PreparedClock[]): readonly Answer[] {
  return asked.map(({ outcome: { duty }, dates, facts }) => {
    const { status, late } = judgeDates(duty, dates, asOf);
    if (status === "overholdt" || status === "mangler-oplysning") return [status, late];
    if (facts.ended) return ["bortfaldet", late];
    return [facts.excused && status !== "loeber" ? "undtaget" : status, late];
  });
}

function askJsonLogic(asked: readonly PreparedClock[]): readonly Answer[] {
  return asked.map(({ outcome: { duty }, facts }) => {
    const rules = logicByDuty.get(duty);
    return [rules?.status(facts), rules?.late(facts)];
  });
}

async function askJsonRules(asked: readonly PreparedClock[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { outcome, facts } of asked) {
    const result = await engineByDuty.get(outcome.duty)?.run({ ...facts });
    answers.push([result?.events[0]?.type as DutyStatus, undefined]);
  }
  return answers;
}
