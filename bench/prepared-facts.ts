import type { Timeline } from "#casefile/timeline";
import { countAsOf, countDates } from "#law/count-dates";
import type { Duty, DutyOutcome } from "#law/duty";
import { readHistory } from "#law/history";
import type { DutyDates } from "#law/judge-dates";
import type { Moment } from "#law/moment";

/**
 * What one clock of one duty is judged by, the same for us and for a rule engine. Events, months, hverdage and clock times are
 * beyond an engine, so Sagspejl's own law has found the dates, as whole numbers, and looked for what excuses.
 */
export interface PreparedFacts extends DutyDates {
  readonly ended: boolean;
  readonly excused: boolean;
  readonly asOf: number;
}

/** One clock: the outcome that all must agree on, and what it can be judged by. */
export interface PreparedClock {
  readonly duty: Duty;
  readonly outcome: DutyOutcome;
  readonly facts: PreparedFacts;
}

/** Every clock of a case whose outcomes are known, prepared for those who cannot read events. */
export function prepareClocks(
  timeline: Timeline,
  outcomes: readonly DutyOutcome[],
  asOf: Moment,
): readonly PreparedClock[] {
  const history = readHistory(timeline, asOf);
  return outcomes.map((outcome) => {
    const { duty, clock, due, fulfilledAt } = outcome;
    const { countsHours } = duty.due;
    const awaited = duty.due.rule(clock, history) === "afventer";
    const dates = countDates({ start: clock.start, due, awaited, fulfilledAt }, countsHours);
    // Field by field: a spread would give every object a shape of its own, and each reader of them slow reading.
    const facts: PreparedFacts = {
      areTimed: dates.areTimed,
      due: dates.due,
      awaited: dates.awaited,
      fulfilledAt: dates.fulfilledAt,
      ended: due !== null && (duty.ends?.rule(clock, due, history) ?? null) !== null,
      excused: duty.exceptions.some(({ rule }) => rule(clock, due, history) !== null),
      asOf: countAsOf(asOf, countsHours),
    };
    return { duty, outcome, facts };
  });
}
