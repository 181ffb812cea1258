import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, ageOn, daysBetween, localDate } from "./local-date.ts";

const day = fc
  .integer({ min: -60_000, max: 60_000 })
  .map((days) => localDate(Temporal.PlainDate.from("1970-01-01").add({ days }).toString()));

describe("every answer is Temporal's", () => {
  test("days before and after", () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const expected = Temporal.PlainDate.from(date).add({ days }).toString();
        expect(addDays(date, days)).toBe(expected);
        expect(daysBetween(date, localDate(expected))).toBe(days);
      }),
    ));

  test("months before and after", () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    ));

  test("age", () =>
    fc.assert(
      fc.property(day, day, (born, on) => {
        if (born <= on)
          expect(ageOn(born, on)).toBe(
            Temporal.PlainDate.from(born).until(on, { largestUnit: "year" }).years,
          );
      }),
    ));
});

it.each([
  ["2025-01-31", 1, "2025-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-11-30", 3, "2025-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2025-01-15", -3, "2024-10-15"],
])("%s and %i months: %s", (date, months, expected) =>
  expect(addMonths(localDate(date), months)).toBe(expected),
);

it.each([
  ["2008-02-29", "2024-02-28", 15],
  ["2008-02-29", "2024-02-29", 16],
  ["2008-02-29", "2023-02-28", 14],
  ["2008-02-29", "2023-03-01", 15],
  ["2010-06-01", "2010-01-01", 0],
])("born %s, on %s: %i years", (born, on, expected) =>
  expect(ageOn(localDate(born), localDate(on)) + 0).toBe(expected),
);

it.each(["2025-02-29", "2025-13-01", "2025-04-31", "2025-00-10", "2025-01-00", "1900-02-29", "3-2-2025"])(
  "%s is no day",
  (text) => expect(() => localDate(text)).toThrow(RangeError),
);
