import { clockMinutes, minutesOf, offsetOfClockTime } from "#kit/copenhagen-time";
import { addDays, dayOf, type LocalDate } from "#kit/local-date";
import type { DutyDates } from "./judge-dates.ts";
import type { Moment } from "./moment.ts";

/** What a duty found for one clock. */
interface Found {
  readonly start: Moment;
  readonly due: Moment | null;
  readonly awaited: boolean;
  readonly fulfilledAt: Moment | null;
}

/** The moments in the unit the duty counts in: minutes since 1970 where it counts hours, else days. */
export function countDates({ start, due, awaited, fulfilledAt }: Found, countsHours: boolean): DutyDates {
  if (!countsHours)
    return {
      areTimed: true,
      due: due && dayOf(due.date),
      awaited,
      fulfilledAt: fulfilledAt && dayOf(fulfilledAt.date),
    };
  const areTimed = start.time !== null && (due === null || fulfilledAt === null || fulfilledAt.time !== null);
  return { areTimed, due: minuteOf(due), awaited, fulfilledAt: minuteOf(fulfilledAt) };
}

/** The moment that a case is seen from, in the same unit. A day without a time is seen from its end. */
export function countAsOf({ date, time }: Moment, countsHours: boolean): number {
  if (!countsHours) return dayOf(date);
  return time === null ? endOfDay(date) : minutesOf(time);
}

function minuteOf(moment: Moment | null): number | null {
  return moment === null || moment.time === null ? null : minutesOf(moment.time);
}

function endOfDay(date: LocalDate): number {
  const midnight = clockMinutes(addDays(date, 1), 0, 0);
  return midnight - (offsetOfClockTime(midnight) ?? 0); // never skipped: Danish clocks change at two and three
}
