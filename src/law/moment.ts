import { formatCopenhagenTime, minutesOf } from "#kit/copenhagen-time";
import { type LocalDate, localDate } from "#kit/local-date";

/** A day, and the time of day (ISO instant with Copenhagen's offset) where it is known and counts. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: string | null;
}

export { minutesOf };

export function wholeDay(date: LocalDate): Moment {
  return { date, time: null };
}

/** An ISO instant as the clock in Denmark shows it. */
export function momentAt(instant: string): Moment {
  const time = formatCopenhagenTime(Math.floor(minutesOf(instant)));
  return { date: localDate(time.slice(0, 10)), time };
}

/** Whether `moment` is after `limit`: by the minute where both have a time, else by the day (the limit's own day is in time). */
export function isAfter(moment: Moment, limit: Moment): boolean {
  if (moment.time !== null && limit.time !== null) return minutesOf(moment.time) > minutesOf(limit.time);
  return moment.date > limit.date;
}

/** Whether `due` has passed, seen from `asOf`. A day without a time is seen from its end. */
export function hasPassed(due: Moment, asOf: Moment): boolean {
  if (due.time === null || asOf.time !== null) return isAfter(asOf, due);
  return asOf.date >= due.date;
}

/** The contract's way to write a moment: the instant where there is one, else the day. */
export function writeMoment({ date, time }: Moment): string {
  return time ?? date;
}
