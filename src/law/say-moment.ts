import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import type { Moment } from "./moment.ts";

/** `3. februar 2025 kl. 09.12`; the day alone where the time is not known. */
export function sayMoment({ date, time }: Moment): string {
  return time === null ? formatDanishDate(date) : `${formatDanishDate(date)} ${formatDanishTime(time)}`;
}
