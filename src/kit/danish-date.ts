import { digits, type LocalDate } from "./local-date.ts";

const months = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
const shortMonths = "jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.".split(" ");

/** `2025-02-03` → `3. februar 2025`. */
export function formatDanishDate(date: LocalDate): string {
  return formatWith(months, date);
}

/** `2025-02-03` → `3. feb. 2025`, for tables. */
export function formatDanishShortDate(date: LocalDate): string {
  return formatWith(shortMonths, date);
}

/** `2025-02-03T09:12+01:00` → `kl. 09.12`: the clock time the text itself says, whatever zone the reader is in. */
export function formatDanishTime(time: string): string {
  return `kl. ${time.slice(11, 16).replace(":", ".")}`;
}

function formatWith(names: readonly string[], date: LocalDate): string {
  return `${digits(date, 8, 10)}. ${names[digits(date, 5, 7) - 1]} ${digits(date, 0, 4)}`;
}
