import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { clockMinutes, formatCopenhagenTime, offsetOfClockTime } from "./copenhagen-time.ts";
import { addDays, localDate } from "./local-date.ts";

test("every half hour near the clock changes, and every day's noon, 1990-2040, is as Temporal says", () => {
  const wrong: string[] = [];
  for (let date = localDate("1990-01-01"); date < "2041-01-01"; date = addDays(date, 1)) {
    const mayChange = ["03", "09", "10"].includes(date.slice(5, 7)) && Number(date.slice(8)) >= 22;
    for (const halfHour of mayChange ? [1, 2, 3, 4, 5, 6, 7, 46] : [24]) {
      const [hour, minute] = [Math.floor(halfHour / 2), (halfHour % 2) * 30];
      const offset = offsetOfClockTime(clockMinutes(date, hour, minute));
      if (offset !== temporalOffset(date, hour, minute)) wrong.push(`${date} ${hour}:${minute} ${offset}`);
    }
  }
  expect(wrong).toEqual([]);
});

function temporalOffset(date: string, hour: number, minute: number): number | null {
  const clock = Temporal.PlainDateTime.from(date).with({ hour, minute });
  const zoned = clock.toZonedDateTime("Europe/Copenhagen", { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(clock) ? zoned.offsetNanoseconds / 60e9 : null;
}

test.each([
  ["2025-02-03T08:12Z", "2025-02-03T09:12+01:00"],
  ["2025-07-03T22:30Z", "2025-07-04T00:30+02:00"],
  ["2025-03-30T00:59Z", "2025-03-30T01:59+01:00"],
  ["2025-03-30T01:00Z", "2025-03-30T03:00+02:00"],
  ["2025-10-26T00:30Z", "2025-10-26T02:30+02:00"],
  ["2025-10-26T01:30Z", "2025-10-26T02:30+01:00"],
  ["1969-12-31T23:30Z", "1970-01-01T00:30+01:00"],
])("%s is %s in Copenhagen", (utc, copenhagen) => {
  expect(formatCopenhagenTime(Date.parse(utc) / 60_000)).toBe(copenhagen);
});
