import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import { auditYear } from "./audit-in-progress.ts";

test.each([
  ["2026-11-22", 2026],
  ["2027-01-01", 2026],
  ["2027-02-18", 2026],
  ["2027-02-19", 2027],
])("on %s Eksempelby carries out the audit of %i: none is drawn before its year has begun", (today, year) => {
  expect(auditYear(localDate(today))).toBe(year);
});
