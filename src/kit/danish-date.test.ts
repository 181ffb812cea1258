import { expect, test } from "vitest";
import { formatDanishDate, formatDanishShortDate, formatDanishTime } from "./danish-date.ts";
import { localDate } from "./local-date.ts";

test.each([
  ["2025-02-03", "3. februar 2025", "3. feb. 2025"],
  ["2024-12-31", "31. december 2024", "31. dec. 2024"],
  ["2025-05-10", "10. maj 2025", "10. maj 2025"],
  ["2025-01-01", "1. januar 2025", "1. jan. 2025"],
])("%s is written as Danes write it", (date, long, short) => {
  expect(formatDanishDate(localDate(date))).toBe(long);
  expect(formatDanishShortDate(localDate(date))).toBe(short);
});

test("a time is shown as it stands, whatever its offset", () => {
  expect(formatDanishTime("2025-02-03T09:12+01:00")).toBe("kl. 09.12");
  expect(formatDanishTime("2025-07-03T23:59+02:00")).toBe("kl. 23.59");
});
