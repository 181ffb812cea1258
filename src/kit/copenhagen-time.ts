import { Temporal } from "temporal-polyfill";
import { dateOfDay, dayOf, digits, type LocalDate } from "./local-date.ts";

const minutesPerDay = 24 * 60;

/** Offsets from UTC that Danish law has known since 1894; the larger first, so that an ambiguous clock time is the earlier instant. */
const knownOffsets = [120, 60] as const;

/** Minutes since 1970 (UTC) of the clock time `hour:minute` on `date`, read as if the clock showed UTC. */
export function clockMinutes(date: LocalDate, hour: number, minute: number): number {
  return dayOf(date) * minutesPerDay + hour * 60 + minute;
}

/**
 * Denmark's offset from UTC, in minutes, when clocks in Copenhagen show `clock` (minutes as `clockMinutes` gives them).
 * In the hour that comes twice in autumn: summer time, the first of the two. Null in the hour that is skipped in spring.
 */
export function offsetOfClockTime(clock: number): number | null {
  return knownOffsets.find((offset) => offsetAt(clock - offset) === offset) ?? null;
}

/** The instant, in minutes since 1970 (UTC), as Copenhagen's clock shows it: `2025-02-03T09:12+01:00`. */
export function formatCopenhagenTime(epochMinutes: number): string {
  const offset = offsetAt(epochMinutes);
  const clock = epochMinutes + offset;
  const day = Math.floor(clock / minutesPerDay);
  return `${dateOfDay(day)}T${clockTexts[clock - day * minutesPerDay]}+${clockTexts[offset]}`;
}

/** Minutes since 1970 (UTC) of an ISO instant; quickest as {@link formatCopenhagenTime} writes it. */
export function minutesOf(time: string): number {
  if (time.length !== writtenLength || time[16] !== "+") return Date.parse(time) / 60_000;
  const [hour, minute] = [digits(time, 11, 13), digits(time, 14, 16)];
  const offset = digits(time, 17, 19) * 60 + digits(time, 20, 22);
  return dayOf(time) * minutesPerDay + hour * 60 + minute - offset;
}

const writtenLength = "2025-02-03T09:12+01:00".length;

/** Every minute of a day as a clock shows it. */
const clockTexts = Array.from({ length: minutesPerDay }, (_, minutes) => {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
});

/** Temporal takes microseconds per answer and a file has millions of times: the offset is kept per UTC day, null on a day that changes it. */
const offsetByDay = new Map<number, number | null>();

function offsetAt(epochMinutes: number): number {
  const day = Math.floor(epochMinutes / minutesPerDay);
  let offset = offsetByDay.get(day);
  if (offset === undefined) {
    const atStart = askTemporal(day * minutesPerDay);
    offset = atStart === askTemporal((day + 1) * minutesPerDay) ? atStart : null;
    offsetByDay.set(day, offset);
  }
  return offset ?? askTemporal(epochMinutes);
}

function askTemporal(epochMinutes: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(epochMinutes * 60_000);
  return instant.toZonedDateTimeISO("Europe/Copenhagen").offsetNanoseconds / 60e9;
}
