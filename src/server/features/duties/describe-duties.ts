import { buildTimeline } from "#casefile/timeline";
import type { DutyView } from "#contract/duties";
import { localDate } from "#kit/local-date";
import { type Counting, findCountingSetting } from "#law/counting/index";
import { countingOfDuty } from "#law/counting-of-duty";
import type { Duty, DutyOutcome, DutyStatus } from "#law/duty";
import type { DutyId } from "#law/duty-ids";
import { explainOutcome } from "#law/explain-outcome";
import { duties } from "#law/index";
import { judgeCase } from "#law/judge-case";
import { wholeDay } from "#law/moment";
import { sayWords, type Wording } from "#law/wording";
import { noDate, sameDay } from "#law/words/due-dates";
import { generateCases } from "../demo/generate-cases.ts";

const exampleCases = 400;
/** The examples are of this day, so that a page reads the same tomorrow. */
const exampleDay = localDate("2026-11-22");
/** What teaches most first. */
const exampleStatuses: readonly DutyStatus[] = [
  "overholdt",
  "overskredet",
  "ikke-opfyldt",
  "undtaget",
  "loeber",
  "bortfaldet",
];
const examplesShown = 3;

/** By how the municipality counts. */
const described = new Map<string, readonly DutyView[]>();

/** Every duty of the law with its words, and examples from invented cases, as the municipality counts; worked out once. */
export function describeDuties(counting: Counting): DutyView[] {
  const key = Object.values(counting).join();
  const known = described.get(key) ?? describeAll(counting);
  described.set(key, known);
  return [...known];
}

function describeAll(counting: Counting): readonly DutyView[] {
  const examples = judgeExamples(counting);
  return duties.map((duty) => describeDuty(duty, counting, examples.get(duty.id) ?? new Map()));
}

type Examples = ReadonlyMap<DutyStatus, DutyOutcome>;

function describeDuty(duty: Duty, counting: Counting, examples: Examples): DutyView {
  const { source, clock, due, fulfilledBy, exceptions, ends } = duty;
  const say = (words: Wording) => sayWords(words, counting);
  return {
    id: duty.id,
    title: duty.title,
    rule: duty.rule,
    kind: duty.kind,
    provision: source.provision,
    sourceUrl: source.url,
    sourceNote: source.note,
    verified: source.verified,
    inForce: duty.inForce,
    clock: say(clock.words),
    due: say(due.words),
    clockShape: due === noDate ? "open" : due === sameDay ? "same-day" : "to-due",
    fulfilledBy: say(fulfilledBy.words),
    exceptions: exceptions.map(({ words }) => say(words)),
    ends: ends && say(ends.words),
    counting: countingOfDuty(duty).map((id) => {
      const { title, question, options } = findCountingSetting(id);
      return { id, title, question, option: options[counting[id]]?.title ?? "" };
    }),
    examples: exampleStatuses
      .flatMap((status) => examples.get(status) ?? [])
      .slice(0, examplesShown)
      .map((outcome) => ({ status: outcome.status, sentence: explainOutcome(outcome) })),
  };
}

/** The first outcome of each status that the example municipality's cases give. */
function judgeExamples(counting: Counting): ReadonlyMap<DutyId, Examples> {
  const examples = new Map<DutyId, Map<DutyStatus, DutyOutcome>>();
  for (const { caseFile, events } of generateCases(exampleCases, exampleDay)) {
    for (const outcome of judgeCase(buildTimeline(caseFile, events), wholeDay(exampleDay), counting)) {
      const ofDuty = examples.get(outcome.duty.id) ?? new Map<DutyStatus, DutyOutcome>();
      examples.set(outcome.duty.id, ofDuty);
      if (!ofDuty.has(outcome.status)) ofDuty.set(outcome.status, outcome);
    }
  }
  return examples;
}
