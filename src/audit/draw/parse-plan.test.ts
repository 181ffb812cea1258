import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { parseFrame } from "./parse-frame.ts";
import { parsePlan } from "./parse-plan.ts";

const levels = [{ level: 1, strata: { "§ 30": 40 } }];

describe("reading plan.json", () => {
  it("reads the contract's plan, and fills in what may be left out", () => {
    const plan = { levels, maxPerCaseworker: 2, exclude: ["2024-0003"] };
    expect(parsePlan(plan)).toEqual({ plan });
    expect(parsePlan({ levels })).toEqual({ plan: { levels, maxPerCaseworker: null, exclude: [] } });
  });

  it.each([
    ["no object", [], "JSON-objekt"],
    ["no levels", {}, "mindst ét niveau"],
    ["levels out of order", { levels: [{ level: 2, strata: { a: 1 } }] }, "til niveau 1"],
    ["a level without sizes", { levels: [{ level: 1, strata: {} }] }, "Niveau 1 mangler antal"],
    ["a size that is no count", { levels: [{ level: 1, strata: { a: 1.5 } }] }, "Antallet for a på niveau 1"],
    ["a negative size", { levels: [{ level: 1, strata: { a: -1 } }] }, "Antallet for a på niveau 1"],
    ["a maximum of 0", { levels, maxPerCaseworker: 0 }, "maxPerCaseworker"],
    ["case numbers as numbers", { levels, exclude: [3] }, "sagsnumre som tekst"],
  ])("refuses %s", (_, json, words) => {
    expect(parsePlan(json)).toEqual({ problems: [expect.stringContaining(words)] });
  });
});

describe("reading frame.csv", () => {
  it("keeps good lines and gives every other line's reason", () => {
    const line = (number: number, sagsnummer: string, stratum: string) => ({
      line: number,
      columns: { sagsnummer, stratum, enhed: "Nord", raadgiver: "R1" },
    });
    const read = parseFrame([
      line(2, "007", "§ 30"),
      line(3, "", "§ 30"),
      line(4, " 007", "§ 32"),
      line(5, "8", ""),
    ]);
    expect(read.rows).toEqual([{ caseNumber: "007", stratum: "§ 30", unit: "Nord", raadgiver: "R1" }]);
    expect(read.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, "sagsnummer"],
      [4, "sagsnummer"],
      [5, "stratum"],
    ]);
    expect(read.problems[1]?.reason).toContain("allerede i linje 2");
  });
});

describe("checking the sizes before they are fixed", () => {
  const row = (caseNumber: string, raadgiver: string) => ({ caseNumber, raadgiver, stratum: "s", unit: "u" });
  const frame = [row("1", "A"), row("2", "A"), row("3", "B")];
  const plan = (first: number, second: number, rest = {}) => ({
    levels: [
      { level: 1, strata: { s: first } },
      { level: 2, strata: { s: second } },
    ],
    maxPerCaseworker: null,
    exclude: [],
    ...rest,
  });

  it.each([
    ["fits", plan(3, 2), []],
    ["too few cases", plan(4, 2), [{ stops: false, level: 1 }]],
    ["too few when one is excluded", plan(3, 2, { exclude: ["3"] }), [{ stops: false, level: 1 }]],
    ["too few with one per caseworker", plan(3, 2, { maxPerCaseworker: 1 }), [{ stops: false, level: 1 }]],
    ["level 2 larger than level 1", plan(2, 3), [{ stops: true, level: 2 }]],
  ])("%s", (_, checked, remarks) => {
    expect(checkPlan(checked, frame)).toMatchObject(remarks);
    expect(checkPlan(checked, frame)).toHaveLength(remarks.length);
  });
});
