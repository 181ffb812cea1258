import { Temporal } from "temporal-polyfill";

/** A calendar day, `YYYY-MM-DD`, without clock or zone. Compares and sorts as text. */
export type LocalDate = string & { readonly __brand: "LocalDate" };

/** Reads `YYYY-MM-DD`. Throws `RangeError` for anything that is not a real day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date: ${text}`);
  return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as LocalDate;
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** The same day number `months` later, or the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days;
}

/** Completed years from `birthDate` to `on`. Born on 29 February: a year older on 1 March when the year has no such day. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  return Temporal.PlainDate.from(birthDate).until(on, { largestUnit: "year" }).years;
}
