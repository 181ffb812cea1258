import type { Timeline } from "#casefile/timeline";
import type { LocalDate } from "#kit/local-date";

/**
 * A case as it stood at the end of a day: what happened later is left out, and it was open if it was closed later. What was
 * registered later of that day or before is there: when a thing was written down is not known.
 */
export function asItStood({ caseFile, events }: Timeline, day: LocalDate): Timeline {
  return {
    caseFile: { ...caseFile, closed: closedBy(caseFile.closed, day) },
    events: events.filter(({ date }) => date <= day),
  };
}

/** The day a case was closed, as it was known on `day`. */
export function closedBy<Day extends string>(closed: Day | null, day: string): Day | null {
  return closed !== null && closed > day ? null : closed;
}
