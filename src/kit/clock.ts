import { Temporal } from "temporal-polyfill";
import { type LocalDate, localDate } from "./local-date.ts";

/** Where the time comes from. Pure code takes a clock or a date; it never asks the machine. */
export interface Clock {
  /** This moment as an ISO instant in UTC, `2025-02-03T08:12:00Z`. */
  now(): string;
  /** Today's date in Denmark. */
  today(): LocalDate;
}

/** The day in Denmark at an ISO instant. Throws `RangeError` when `instant` is none. */
export function dayInDenmark(instant: string): LocalDate {
  return localDate(
    Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Copenhagen").toPlainDate().toString(),
  );
}

/** A clock that stands still at an ISO instant, for tests and for `--as-of`. Throws `RangeError` when it is none. */
export function fixedClock(instant: string): Clock {
  const now = Temporal.Instant.from(instant).toString();
  const today = dayInDenmark(now);
  return { now: () => now, today: () => today };
}
