import type { CaseEvent } from "#casefile/case-event";
import { compareEvents } from "#casefile/timeline";
import type { Clock, Due, Duty, DutyOutcome, DutyStatus } from "./duty.ts";
import type { History } from "./history.ts";
import { durationBetween, hasPassed, isAfter, type Moment, wholeDay } from "./moment.ts";

/** How a duty stands in a case, one outcome for each clock that started while the duty was in force. */
export function judgeDuty(duty: Duty, history: History): readonly DutyOutcome[] {
  const { from, to } = duty.inForce;
  return duty.clock
    .rule(history)
    .filter(({ start: { date } }) => (from === null || date >= from) && (to === null || date <= to))
    .map((clock) => judgeClock(duty, clock, history));
}

interface Findings {
  readonly due: Due | null;
  /** The due date is not known yet. */
  readonly awaited: boolean;
  readonly fulfilment: readonly CaseEvent[] | null;
  readonly fulfilledAt: Moment | null;
}

function judgeClock(duty: Duty, clock: Clock, history: History): DutyOutcome {
  const answer = duty.due.rule(clock, history);
  const due = answer === "afventer" ? null : answer;
  const awaited = answer === "afventer";
  const fulfilment = awaited ? null : duty.fulfilledBy.rule(clock, due, history);
  const last = fulfilment?.at(-1) ?? null;
  const fulfilledAt =
    last && (duty.due.countsHours ? { date: last.date, time: last.time } : wholeDay(last.date));
  const found: Findings = { due, awaited, fulfilment, fulfilledAt };
  const { status, because } = decide(duty, clock, found, history);
  return {
    duty,
    caseNumber: history.caseFile.caseNumber,
    clock,
    due: due && { date: due.date, time: due.time },
    fulfilledAt,
    status,
    late:
      due !== null && fulfilledAt !== null && status !== "mangler-oplysning" && isAfter(fulfilledAt, due)
        ? durationBetween(due, fulfilledAt)
        : null,
    evidence: evidenceOf([clock.event, clock.about, due?.foundBy ?? null, ...(fulfilment ?? []), because]),
  };
}

interface Decision {
  readonly status: DutyStatus;
  /** The event that excused or ended the duty. */
  readonly because: CaseEvent | null;
}

function decide(duty: Duty, clock: Clock, found: Findings, history: History): Decision {
  const { due, fulfilledAt } = found;
  if (lacksTime(duty, clock, found)) return { status: "mangler-oplysning", because: null };
  if (fulfilledAt !== null && (due === null || !isAfter(fulfilledAt, due)))
    return { status: "overholdt", because: null };
  const passed = due === null ? !found.awaited : duty.kind === "orden" || hasPassed(due, history.asOf);
  const ended = due === null ? null : (duty.ends?.rule(clock, due, history) ?? null);
  if (ended !== null) return { status: "bortfaldet", because: ended };
  if (!passed) return { status: "loeber", because: null };
  for (const { rule } of duty.exceptions) {
    const exception = rule(clock, due, history);
    if (exception !== null) return { status: "undtaget", because: exception };
  }
  return { status: duty.kind === "orden" ? "ikke-opfyldt" : "overskredet", because: null };
}

/** A date without a time cannot settle a duty counted in hours. */
function lacksTime(duty: Duty, clock: Clock, { due, fulfilment, fulfilledAt }: Findings): boolean {
  if (!duty.due.countsHours) return false;
  return clock.start.time === null || (due !== null && fulfilment !== null && fulfilledAt?.time === null);
}

function evidenceOf(events: readonly (CaseEvent | null)[]): readonly string[] {
  return events
    .filter((event) => event !== null)
    .filter((event, index, all) => all.indexOf(event) === index)
    .sort(compareEvents)
    .map(({ id }) => id);
}
