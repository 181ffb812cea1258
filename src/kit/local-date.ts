import { Temporal } from "temporal-polyfill";

/** A calendar day, `YYYY-MM-DD`, without clock or zone. Compares and sorts as text. */
export type LocalDate = string & { readonly __brand: "LocalDate" };

/**
 * Whole numbers and not Temporal: a municipality's duties ask for dates some hundred thousand times, and Temporal's polyfill
 * takes microseconds for each. The tests hold every answer against Temporal's.
 */
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const millisecondsPerDay = 86_400_000;

/** Reads `YYYY-MM-DD`. Throws `RangeError` for anything that is not a real day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date: ${text}`);
  const [year, month, day] = partsOf(text as LocalDate);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`not a day of the calendar: ${text}`);
  return text as LocalDate;
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const [year, month, day] = partsOf(date);
  if (day + days >= 1 && day + days <= daysInMonth(year, month)) return write(year, month, day + days);
  return dateOfDay(dayOf(date) + days);
}

/** The same day number `months` later, or the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOf(to) - dayOf(from);
}

/** Completed years from `birthDate` to `on`. Born on 29 February: a year older on 1 March when the year has no such day. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  if (on < birthDate) return -ageOn(on, birthDate);
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function partsOf(date: LocalDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return daysInMonths[month - 1] ?? 0;
}

/** Days since 1970. */
function dayOf(date: LocalDate): number {
  return Date.parse(date) / millisecondsPerDay;
}

const dateByDay = new Map<number, LocalDate>();

function dateOfDay(day: number): LocalDate {
  let date = dateByDay.get(day);
  if (date === undefined) {
    date = Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString() as LocalDate;
    dateByDay.set(day, date);
  }
  return date;
}

function write(year: number, month: number, day: number): LocalDate {
  const twoDigits = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
}
