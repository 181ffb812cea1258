import { Temporal } from "temporal-polyfill";
import type { LocalDate } from "./local-date.ts";

const minutesPerDay = 24 * 60;

/** Offsets from UTC that Danish law has known since 1894; the larger first, so that an ambiguous clock time is the earlier instant. */
const knownOffsets = [120, 60] as const;

/** Minutes since 1970 (UTC) of the clock time `hour:minute` on `date`, read as if the clock showed UTC. */
export function clockMinutes(date: LocalDate, hour: number, minute: number): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)), hour, minute) /
    60_000
  );
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
  return `${dateOfDay(day)}T${hoursAndMinutes(clock - day * minutesPerDay)}+${hoursAndMinutes(offset)}`;
}

function hoursAndMinutes(minutes: number): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

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

const dateByDay = new Map<number, string>();

function dateOfDay(day: number): string {
  const known = dateByDay.get(day);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString();
  dateByDay.set(day, date);
  return date;
}
