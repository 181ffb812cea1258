import { clockMinutes, formatCopenhagenTime, offsetOfClockTime } from "#kit/copenhagen-time";
import type { LocalDate } from "#kit/local-date";
import { parseLocalDate } from "./parse-local-date.ts";
import { quote, type Reading } from "./reading.ts";

/** When something happened: the day in Denmark, and the minute when the source knows it. */
export interface LocalMoment {
  readonly date: LocalDate;
  /** `2025-02-03T09:12+01:00`; null for a day without a clock time. */
  readonly time: string | null;
}

const pattern =
  /^(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4})[T ](\d{2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i;

/**
 * Reads a day (`2025-03-31`, `31-03-2025`), alone or with a clock time (`2025-03-31T14:05`, `31-03-2025 14:05`), with or
 * without offset; without, the clock is Copenhagen's. Seconds are read and left out: the law's hours are counted to the minute.
 * In the hour that comes twice in autumn the first is taken (the earlier instant); the hour skipped in spring is refused.
 */
export function parseLocalTime(text: string): Reading<LocalMoment> {
  const match = pattern.exec(text);
  if (!match) return parseDayAlone(text);
  const [
    ,
    dayText = "",
    hour = "",
    minute = "",
    second = "00",
    utc,
    sign,
    offsetHours,
    offsetMinutes = "00",
  ] = match;
  const day = parseLocalDate(dayText);
  if (!day.ok) return day;
  if (
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59 ||
    Number(offsetHours ?? 0) > 14 ||
    Number(offsetMinutes) > 59
  ) {
    return {
      ok: false,
      reason: `Klokkeslættet i ${quote(text)} findes ikke. Skriv tidspunktet som 2025-03-31T14:05 eller 31-03-2025 14:05.`,
    };
  }
  const clock = clockMinutes(day.value, Number(hour), Number(minute));
  if (utc === undefined && sign === undefined) return parseCopenhagenClock(text, clock);
  const offset = (sign === "-" ? -1 : 1) * (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes));
  return { ok: true, value: momentAt(clock - offset) };
}

function parseDayAlone(text: string): Reading<LocalMoment> {
  const day = /^[\d-]{10}$/.test(text) ? parseLocalDate(text) : null;
  if (day === null) {
    return {
      ok: false,
      reason: `${quote(text)} er ikke et tidspunkt. Skriv det som 2025-03-31T14:05 eller 31-03-2025 14:05.`,
    };
  }
  return day.ok ? { ok: true, value: { date: day.value, time: null } } : day;
}

function parseCopenhagenClock(text: string, clock: number): Reading<LocalMoment> {
  const offset = offsetOfClockTime(clock);
  if (offset === null) {
    return {
      ok: false,
      reason: `Tidspunktet ${quote(text)} findes ikke, for uret blev stillet frem til sommertid. Skriv et klokkeslæt før eller efter den time, der blev sprunget over.`,
    };
  }
  return { ok: true, value: momentAt(clock - offset) };
}

function momentAt(epochMinutes: number): LocalMoment {
  const time = formatCopenhagenTime(epochMinutes);
  return { date: time.slice(0, 10) as LocalDate, time };
}
