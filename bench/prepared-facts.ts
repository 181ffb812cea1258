import type { Timeline } from "#casefile/timeline";
import { dayOf } from "#kit/local-date";
import type { DutyOutcome } from "#law/duty";
import { readHistory } from "#law/history";
import { judgeCase } from "#law/judge-case";
import type { DutyDates } from "#law/judge-dates";
import { type Moment, minutesOf } from "#law/moment";

/**
 * What a rule engine is given for one clock of one duty. Events, months, hverdage and clock times are beyond it, so Sagspejl's
 * own law has found the dates and looked for what excuses; they are whole numbers, days or minutes since 1970.
 */
export interface PreparedFacts {
  /** Whether the clock's start has the time of day that a duty in hours needs. */
  readonly startKnown: boolean;
  readonly due: number | null;
  readonly dueDay: number | null;
  readonly awaited: boolean;
  readonly fulfilled: number | null;
  readonly fulfilledKnown: boolean;
  readonly ended: boolean;
  readonly excused: boolean;
  readonly asOf: number;
}

/** One clock: the outcome that all must agree on, and the dates and facts it can be judged by. */
export interface PreparedClock {
  readonly outcome: DutyOutcome;
  readonly dates: DutyDates;
  readonly facts: PreparedFacts;
}

/** Every clock of a case, judged from its events and prepared for those who cannot read events. */
export function prepareClocks(timeline: Timeline, asOf: Moment): readonly PreparedClock[] {
  const history = readHistory(timeline, asOf);
  return judgeCase(timeline, asOf).map((outcome) => {
    const { duty, clock, fulfilledAt } = outcome;
    const answer = duty.due.rule(clock, history);
    const awaited = answer === "afventer";
    const due = awaited ? null : answer;
    const inHours = duty.due.countsHours;
    const dates: DutyDates = { start: clock.start, due: outcome.due, awaited, fulfilledAt };
    const facts: PreparedFacts = {
      startKnown: clock.start.time !== null,
      due: numberOf(due, inHours),
      dueDay: numberOf(due, false),
      awaited,
      fulfilled: numberOf(fulfilledAt, inHours),
      fulfilledKnown: fulfilledAt !== null && fulfilledAt.time !== null,
      ended: due !== null && (duty.ends?.rule(clock, due, history) ?? null) !== null,
      excused: duty.exceptions.some(({ rule }) => rule(clock, due, history) !== null),
      asOf: dayOf(asOf.date),
    };
    return { outcome, dates, facts };
  });
}

function numberOf(moment: Moment | null, inHours: boolean): number | null {
  if (moment === null) return null;
  return inHours && moment.time !== null ? minutesOf(moment.time) : dayOf(moment.date);
}
