import { formatDanishDate } from "#kit/danish-date";
import { addMonths, type LocalDate, localDate } from "#kit/local-date";

/** A calendar month, `YYYY-MM`. Compares and sorts as text. */
export type Month = string & { readonly __brand: "Month" };

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

/** Throws `RangeError` where `localDate` does. */
export function firstDay(month: string): LocalDate {
  return localDate(`${month}-01`);
}

/** `count` months in order, the last of them `month`. */
export function monthsUpTo(month: Month, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => monthOf(addMonths(firstDay(month), index + 1 - count)));
}

/** `2026-03` → `marts 2026`. */
export function describeMonth(month: string): string {
  return formatDanishDate(firstDay(month)).replace("1. ", "");
}
