import { formatDanishDate, formatDanishShortDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";

/** `3. februar 2025`. */
export function sayDay(date: string): string {
  return formatDanishDate(localDate(date));
}

/** `3. feb. 2025`. */
export function sayShortDayAndYear(date: string): string {
  return formatDanishShortDate(localDate(date));
}

/** `3. feb.`, where the year goes without saying. */
export function sayShortDay(date: string): string {
  return sayShortDayAndYear(date).replace(/ \d{4}$/, "");
}
