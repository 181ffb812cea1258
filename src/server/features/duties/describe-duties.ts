import { buildTimeline } from "#casefile/timeline";
import type { DutyView } from "#contract/duties";
import { localDate } from "#kit/local-date";
import type { Duty, DutyOutcome, DutyStatus } from "#law/duty";
import type { DutyId } from "#law/duty-ids";
import { explainOutcome } from "#law/explain-outcome";
import { duties } from "#law/index";
import { judgeCase } from "#law/judge-case";
import { wholeDay } from "#law/moment";
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

let described: readonly DutyView[] | undefined;

/** Every duty of the law with its words, and examples from invented cases; worked out once. */
export function describeDuties(): DutyView[] {
  if (described === undefined) {
    const examples = judgeExamples();
    described = duties.map((duty) => describeDuty(duty, examples.get(duty.id) ?? new Map()));
  }
  return [...described];
}

type Examples = ReadonlyMap<DutyStatus, DutyOutcome>;

function describeDuty(duty: Duty, examples: Examples): DutyView {
  const { source, clock, due, fulfilledBy, exceptions, ends } = duty;
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
    clock: clock.words,
    due: due.words,
    clockShape: due === noDate ? "open" : due === sameDay ? "same-day" : "to-due",
    fulfilledBy: fulfilledBy.words,
    exceptions: exceptions.map(({ words }) => words),
    ends: ends?.words ?? null,
    examples: exampleStatuses
      .flatMap((status) => examples.get(status) ?? [])
      .slice(0, examplesShown)
      .map((outcome) => ({ status: outcome.status, sentence: explainOutcome(outcome) })),
  };
}

/** The first outcome of each status that the example municipality's cases give. */
function judgeExamples(): ReadonlyMap<DutyId, Examples> {
  const examples = new Map<DutyId, Map<DutyStatus, DutyOutcome>>();
  for (const { caseFile, events } of generateCases(exampleCases, exampleDay)) {
    for (const outcome of judgeCase(buildTimeline(caseFile, events), wholeDay(exampleDay))) {
      const ofDuty = examples.get(outcome.duty.id) ?? new Map<DutyStatus, DutyOutcome>();
      examples.set(outcome.duty.id, ofDuty);
      if (!ofDuty.has(outcome.status)) ofDuty.set(outcome.status, outcome);
    }
  }
  return examples;
}
