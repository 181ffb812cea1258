import { expect, test } from "vitest";
import { readLevels, readPlan, readStrata, replacePart, writePlan } from "./planner-search.ts";

test("the address says a plan by level and stratum, and is read as it was written", () => {
  const plan = [
    [40, 60, 50],
    [20, 30, 25],
  ];
  expect(writePlan(plan)).toBe("40+60+50/20+30+25");
  expect(readPlan("40+60+50/20+30+25", 3)).toEqual(plan);
});

test.each([
  [
    "40+60/20",
    [
      [40, 60, 0],
      [20, 0, 0],
    ],
  ], // parts that are missing are none
  ["40+x+50", [[40, 0, 50]]],
  ["", [[0, 0, 0]]],
])("»%s« is read without failing", (typed, plan) => {
  expect(readPlan(typed, 3)).toEqual(plan);
});

test("what is not typed is not known", () => {
  expect(readPlan(undefined, 3)).toBeNull();
  expect(readLevels("150/")).toEqual([150, null]);
  expect(readStrata("900+1200", 3)).toEqual([900, 1200, null]);
});

test("one part is changed in its place", () => {
  expect(replacePart([150, 75], 1, "80", "/")).toBe("150/80");
  expect(replacePart([], 1, "30", "/")).toBe("/30");
  expect(replacePart([900, null, 300], 1, "1200", "+")).toBe("900+1200+300");
});
