import { expect, test } from "vitest";
import { dayInDenmark, fixedClock } from "./clock.ts";

test.each([
  ["winter, an hour before midnight UTC", "2025-01-31T23:00:00Z", "2025-02-01"],
  ["winter, just before", "2025-01-31T22:59:59Z", "2025-01-31"],
  ["summer, two hours before midnight UTC", "2025-06-30T22:00:00Z", "2025-07-01"],
  ["the night clocks go forward", "2025-03-29T23:30:00Z", "2025-03-30"],
  ["the night clocks go back", "2025-10-25T22:30:00Z", "2025-10-26"],
])("the day in Denmark: %s", (_, instant, day) => {
  expect(dayInDenmark(instant)).toBe(day);
});

test("a fixed clock stands still and says UTC, whatever offset it was set with", () => {
  const clock = fixedClock("2025-02-03T00:30:00+01:00");
  expect(clock.now()).toBe("2025-02-02T23:30:00Z");
  expect(clock.today()).toBe("2025-02-03");
});

test("a fixed clock refuses text that is no instant", () => {
  expect(() => fixedClock("2025-02-03")).toThrow(RangeError);
});
