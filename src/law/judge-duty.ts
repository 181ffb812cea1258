import type { CaseEvent } from "#casefile/case-event";
import { compareEvents } from "#casefile/timeline";
import { countAsOf, countDates } from "./count-dates.ts";
import type { Clock, Due, Duty, DutyOutcome, DutyStatus, Lifted } from "./duty.ts";
import type { History } from "./history.ts";
import { judgeDates, writeLateness } from "./judge-dates.ts";

/** How a duty stands in a case, one outcome for each clock that started while the duty was in force, in their order. */
export function judgeDuty(duty: Duty, history: History): readonly DutyOutcome[] {
  const { from, to } = duty.inForce;
  const outcomes: DutyOutcome[] = [];
  for (const clock of duty.clock.rule(history)) {
    const { date } = clock.start;
    if ((from === null || date >= from) && (to === null || date <= to))
      outcomes.push(judgeClock(duty, clock, history));
  }
  return outcomes;
}

function judgeClock(duty: Duty, clock: Clock, history: History): DutyOutcome {
  const { countsHours } = duty.due;
  const answer = duty.due.rule(clock, history);
  const awaited = answer === "afventer";
  const due = awaited ? null : answer;
  const fulfilment = awaited ? null : duty.fulfilledBy.rule(clock, due, history);
  const last = fulfilment?.at(-1) ?? null;
  const fulfilledAt = last && { date: last.date, time: countsHours ? last.time : null };
  const dates = countDates({ start: clock.start, due, awaited, fulfilledAt }, countsHours);
  const byDates = judgeDates(duty, dates, countAsOf(history.asOf, countsHours));
  const lifted = findLifted(byDates, duty, clock, due, history);
  return {
    duty,
    caseNumber: history.caseFile.caseNumber,
    clock,
    due,
    dueBecause: (due?.foundBy && duty.due.because) ?? null,
    fulfilledAt,
    status: lifted?.status ?? byDates,
    lifted,
    late: writeLateness(dates, countsHours),
    evidence: evidenceOf(clock, due?.foundBy ?? null, fulfilment, lifted?.event ?? null),
  };
}

/** What ended the duty before it could fail or, once it has failed, makes that lawful. */
function findLifted(
  byDates: DutyStatus,
  duty: Duty,
  clock: Clock,
  due: Due | null,
  history: History,
): Lifted | null {
  if (byDates === "overholdt" || byDates === "mangler-oplysning") return null;
  if (due !== null && duty.ends !== null) {
    const { rule, because } = duty.ends;
    const event = rule(clock, due, history);
    if (event !== null) return { status: "bortfaldet", event, because };
  }
  if (byDates === "loeber") return null;
  for (const { rule, because } of duty.exceptions) {
    const event = rule(clock, due, history);
    if (event !== null) return { status: "undtaget", event, because };
  }
  return null;
}

/** The ids of the events that an outcome rests on, each once, in the case's order. */
function evidenceOf(
  { event, about }: Clock,
  foundBy: CaseEvent | null,
  fulfilment: readonly CaseEvent[] | null,
  because: CaseEvent | null,
): readonly string[] {
  const events: CaseEvent[] = [];
  for (const each of [event, about, foundBy, because]) if (each !== null) insertInOrder(events, each);
  for (const each of fulfilment ?? []) insertInOrder(events, each);
  return events.map(({ id }) => id);
}

/** They are few, and nearly always come in order: quicker than sorting them. */
function insertInOrder(events: CaseEvent[], event: CaseEvent): void {
  if (events.includes(event)) return;
  const later = events.findIndex((each) => compareEvents(each, event) > 0);
  if (later === -1) events.push(event);
  else events.splice(later, 0, event);
}
