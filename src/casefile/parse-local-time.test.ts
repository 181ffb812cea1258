import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { parseLocalTime } from "./parse-local-time.ts";

test.each([
  ["2025-03-31T14:05", "2025-03-31", "2025-03-31T14:05+02:00"],
  ["31-03-2025 14:05", "2025-03-31", "2025-03-31T14:05+02:00"],
  ["2025-02-03 09:12:59", "2025-02-03", "2025-02-03T09:12+01:00"],
  ["03-02-2025 09.12", "2025-02-03", "2025-02-03T09:12+01:00"],
  ["2025-02-03T08:12:00.000Z", "2025-02-03", "2025-02-03T09:12+01:00"],
  ["2025-02-03T09:12+01:00", "2025-02-03", "2025-02-03T09:12+01:00"],
  ["2025-02-03T09:12 +0100", "2025-02-03", "2025-02-03T09:12+01:00"],
  ["2025-02-02T19:42-04:30", "2025-02-03", "2025-02-03T01:12+01:00"],
  ["2025-07-03T23:30+01", "2025-07-04", "2025-07-04T00:30+02:00"],
  ["2025-03-31", "2025-03-31", null],
  ["31-03-2025", "2025-03-31", null],
])("%s is the day %s and the time %s in Denmark", (text, date, time) => {
  expect(parseLocalTime(text)).toEqual({ ok: true, value: { date, time } });
});

test.each([
  ["2025-03-30T01:59", "2025-03-30T01:59+01:00"],
  ["2025-03-30T03:00", "2025-03-30T03:00+02:00"],
  ["2025-10-26T02:00", "2025-10-26T02:00+02:00"],
  ["2025-10-26T02:59", "2025-10-26T02:59+02:00"],
  ["2025-10-26T02:59+01:00", "2025-10-26T02:59+01:00"],
  ["2025-10-26T03:00", "2025-10-26T03:00+01:00"],
  ["1995-09-24T02:30", "1995-09-24T02:30+02:00"],
])("on a day that changes the clock, %s is %s", (text, time) => {
  expect(parseLocalTime(text)).toMatchObject({ ok: true, value: { time } });
});

test.each([
  ["2025-03-30T02:00", /findes ikke, for uret blev stillet frem/],
  ["30-03-2025 02:59", /findes ikke, for uret blev stillet frem/],
  ["2025-03-31T24:00", /^Klokkeslættet i "2025-03-31T24:00" findes ikke\. Skriv/],
  ["2025-03-31T14:60", /^Klokkeslættet i/],
  ["2025-03-31T14:05+25:00", /^Klokkeslættet i/],
  ["31-02-2025 14:05", /^Datoen "31-02-2025" findes ikke\. Skriv datoen som 2025-02-28/],
  ["31-02-2025", /^Datoen "31-02-2025" findes ikke/],
  ["i går", /^"i går" er ikke et tidspunkt\. Skriv det som/],
])("%s is refused with what to write", (text, reason) => {
  expect(parseLocalTime(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

test("any instant from 1990 to 2040 written in UTC comes out as the same instant on Copenhagen's clock", () => {
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 11) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
      const shown = instant
        .toZonedDateTimeISO("Europe/Copenhagen")
        .toString({ smallestUnit: "minute", timeZoneName: "never" });
      expect(parseLocalTime(instant.toString())).toEqual({
        ok: true,
        value: { date: shown.slice(0, 10), time: shown },
      });
    }),
  );
});

test("whatever is read reads again as itself, and nothing throws", () => {
  const almost = fc.stringMatching(/^\d{2,4}-\d{2}-\d{2,4}([T ]\d{2}[:.]\d{2}(Z|[+-]\d{2}:\d{2})?)?$/);
  fc.assert(
    fc.property(fc.oneof(almost, fc.string()), (text) => {
      const first = parseLocalTime(text);
      if (first.ok) expect(parseLocalTime(first.value.time ?? first.value.date)).toEqual(first);
      else expect(first.reason).toMatch(/\.$/);
    }),
  );
});

test("two hundred thousand times are read in seconds of the processor's time", () => {
  const texts = Array.from(
    { length: 1000 },
    (_, index) =>
      `${String((index % 28) + 1).padStart(2, "0")}-0${(index % 9) + 1}-20${10 + (index % 20)} 14:05`,
  );
  const before = process.cpuUsage();
  for (let round = 0; round < 200; round += 1) for (const text of texts) parseLocalTime(text);
  expect(process.cpuUsage(before).user).toBeLessThan(4_000_000); // microseconds
});
