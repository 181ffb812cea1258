import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { addHverdage, isHelligdag, isHverdag } from "./helligdage.ts";

describe("Danish public holidays", () => {
  it.each([
    ["2024-01-01", true], // nytårsdag
    ["2024-03-28", true], // skærtorsdag
    ["2024-03-29", true], // langfredag
    ["2024-03-31", true], // påskedag
    ["2024-04-01", true], // 2. påskedag
    ["2023-05-05", true], // store bededag, the last one
    ["2024-04-26", false], // where store bededag would have been
    ["2024-05-09", true], // Kristi himmelfartsdag
    ["2024-05-20", true], // 2. pinsedag
    ["2025-06-05", false], // grundlovsdag is no public holiday by law
    ["2025-12-24", false],
    ["2025-12-25", true],
    ["2025-12-26", true],
    ["2025-04-20", true], // påskedag
    ["2019-04-21", true],
    ["2038-04-25", true], // the latest Easter there can be
  ])("%s: %s", (date, expected) => expect(isHelligdag(localDate(date))).toBe(expected));
});

describe("hverdage: Monday to Friday less public holidays, the day of receipt not counted", () => {
  it.each([
    ["2025-02-03", 6, "2025-02-11"], // Monday
    ["2025-02-07", 6, "2025-02-17"], // Friday
    ["2025-02-08", 1, "2025-02-10"], // Saturday
    ["2025-04-14", 6, "2025-04-25"], // across Easter
    ["2023-05-04", 1, "2023-05-08"], // across store bededag
    ["2024-04-25", 1, "2024-04-26"], // no store bededag any more
    ["2025-12-23", 6, "2026-01-05"], // 24, 29, 30, 31 December, 2 and 5 January
  ])("%s and %i hverdage: %s", (from, days, to) => expect(addHverdage(localDate(from), days)).toBe(to));

  it("knows a Sunday", () => expect(isHverdag(localDate("2025-02-09"))).toBe(false));
});
