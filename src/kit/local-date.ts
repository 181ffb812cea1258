/** A calendar day, `YYYY-MM-DD`, without clock or zone. Compares and sorts as text. */
export type LocalDate = string & { readonly __brand: "LocalDate" };

/**
 * Whole numbers and not Temporal: a municipality's duties ask for dates some million times, and Temporal's polyfill takes
 * microseconds for each. The tests hold every answer against Temporal's.
 */
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Gregorian leap years repeat after 400 years. A year is counted here from 1 March, so that the leap day is its last. */
const daysPer400Years = 146_097;
const daysFromMarch0000To1970 = 719_468;

/** Reads `YYYY-MM-DD`. Throws `RangeError` for anything that is not a real day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date: ${text}`);
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`not a day of the calendar: ${text}`);
  return text as LocalDate;
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayOf(date) + days);
}

/** The same day number `months` later, or the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dateOfDay(countDays(year, month, Math.min(digits(date, 8, 10), daysInMonth(year, month))));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOf(to) - dayOf(from);
}

/** Completed years from `birthDate` to `on`. Born on 29 February: a year older on 1 March when the year has no such day. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  if (on < birthDate) return -ageOn(on, birthDate);
  const years = digits(on, 0, 4) - digits(birthDate, 0, 4);
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Days since 1970; `date` may go on with a time of day. */
export function dayOf(date: string): number {
  return countDays(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

const dateByDay = new Map<number, LocalDate>();

/** The day that many days after 1 January 1970. The same day is the same text in memory. */
export function dateOfDay(day: number): LocalDate {
  let date = dateByDay.get(day);
  if (date === undefined) {
    date = write(day);
    dateByDay.set(day, date);
  }
  return date;
}

/** The number that stands in `text` from `start` to `end` (excluded). */
export function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return daysInMonths[month - 1] ?? 0;
}

/** Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
function countDays(year: number, month: number, day: number): number {
  const yearFromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPer400Years + yearOfEra * 365 + leapDays + dayOfYear - daysFromMarch0000To1970;
}

/** The same the other way, civil_from_days. */
function write(daysSince1970: number): LocalDate {
  const days = daysSince1970 + daysFromMarch0000To1970;
  const era = Math.floor(days / daysPer400Years);
  const dayOfEra = days - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
