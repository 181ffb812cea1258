import type { LocalDate } from "#kit/local-date";
import { quote, type Reading } from "./reading.ts";

const pattern =
  /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})-(\d{2})-(\d{4}))(?:[T ]00[:.]00(?:[:.]00(?:[.,]0+)?)?)?$/;

/** The years a case can hold; a date outside them is a slip of the pen (`0205`, `2205`). */
const firstYear = 1900;
const lastYear = 2199;

/**
 * Reads `2025-03-31` or `31-03-2025`. A midnight after the day is left out: databases export a date as `2025-03-31 00:00:00`.
 * Plain arithmetic, because a file holds millions of dates.
 */
export function parseLocalDate(text: string): Reading<LocalDate> {
  const match = pattern.exec(text);
  if (!match)
    return {
      ok: false,
      reason: `${quote(text)} er ikke en dato. Skriv datoen som 2025-03-31 eller 31-03-2025.`,
    };
  const [, isoYear, isoMonth, isoDay, danishDay, danishMonth, danishYear] = match;
  const year = isoYear ?? danishYear ?? "";
  const month = isoMonth ?? danishMonth ?? "";
  const day = isoDay ?? danishDay ?? "";
  if (Number(year) < firstYear || Number(year) > lastYear) {
    return {
      ok: false,
      reason: `Året i datoen ${quote(text)} er ikke mellem ${firstYear} og ${lastYear}. Ret årstallet.`,
    };
  }
  const lastDay = daysInMonth(Number(year), Number(month));
  if (lastDay === 0) {
    return {
      ok: false,
      reason: `Måneden i datoen ${quote(text)} findes ikke. Skriv datoen som 2025-03-31 eller 31-03-2025.`,
    };
  }
  if (Number(day) < 1 || Number(day) > lastDay) {
    const nearest = Number(day) < 1 ? "01" : String(lastDay);
    return {
      ok: false,
      reason: `Datoen ${quote(text)} findes ikke. Skriv datoen som ${year}-${month}-${nearest} eller ${nearest}-${month}-${year}.`,
    };
  }
  return { ok: true, value: `${year}-${month}-${day}` as LocalDate };
}

/** 28 to 31; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
