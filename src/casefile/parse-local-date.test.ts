import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { daysInMonth, parseLocalDate } from "./parse-local-date.ts";

test.each([
  ["2025-03-31", "2025-03-31"],
  ["31-03-2025", "2025-03-31"],
  ["29-02-2024", "2024-02-29"],
  ["2025-03-31 00:00:00.000", "2025-03-31"],
  ["2025-03-31T00:00", "2025-03-31"],
])("%s is read as %s", (text, date) => {
  expect(parseLocalDate(text)).toEqual({ ok: true, value: date });
});

test.each([
  ["31-02-2025", 'Datoen "31-02-2025" findes ikke. Skriv datoen som 2025-02-28 eller 28-02-2025.'],
  ["2025-04-31", 'Datoen "2025-04-31" findes ikke. Skriv datoen som 2025-04-30 eller 30-04-2025.'],
  ["00-04-2025", 'Datoen "00-04-2025" findes ikke. Skriv datoen som 2025-04-01 eller 01-04-2025.'],
  ["29-02-1900", 'Datoen "29-02-1900" findes ikke. Skriv datoen som 1900-02-28 eller 28-02-1900.'],
  ["2025-13-01", 'Måneden i datoen "2025-13-01" findes ikke. Skriv datoen som 2025-03-31 eller 31-03-2025.'],
  ["0205-03-31", 'Året i datoen "0205-03-31" er ikke mellem 1900 og 2199. Ret årstallet.'],
  ["3/31/2025", '"3/31/2025" er ikke en dato. Skriv datoen som 2025-03-31 eller 31-03-2025.'],
  ["2025-03-31 14:05", '"2025-03-31 14:05" er ikke en dato. Skriv datoen som 2025-03-31 eller 31-03-2025.'],
  ["", '"" er ikke en dato. Skriv datoen som 2025-03-31 eller 31-03-2025.'],
])("%s is refused with what to write", (text, reason) => {
  expect(parseLocalDate(text)).toEqual({ ok: false, reason });
});

test("months are as long as Temporal says, 1900-2199", () => {
  for (let year = 1900; year <= 2199; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      expect(daysInMonth(year, month)).toBe(new Temporal.PlainYearMonth(year, month).daysInMonth);
    }
  }
});
