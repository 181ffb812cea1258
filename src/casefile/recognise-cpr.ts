import { daysInMonth } from "./parse-local-date.ts";

/**
 * Tells whether `text` is a CPR number: ten digits, with or without a dash, whose first six are a real day of birth in the
 * century that the seventh digit gives. Returns the ten digits, or null. The modulus-11 check digit is not demanded:
 * since 2007 numbers are issued that do not fulfil it.
 */
export function recogniseCpr(text: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{2})[- ]?(\d)(\d{3})$/.exec(text.trim());
  if (!match) return null;
  const [, day = "", month = "", yearInCentury = "", seventh = "", rest = ""] = match;
  const year = centuryOf(Number(seventh), Number(yearInCentury)) + Number(yearInCentury);
  if (Number(day) < 1 || Number(day) > daysInMonth(year, Number(month))) return null;
  return day + month + yearInCentury + seventh + rest;
}

/** The CPR register's table of centuries: seventh digit and year of birth. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
