import { expect, test } from "vitest";
import { type DraftPlan, planOf } from "./draft-plan.ts";

const draft: DraftPlan = {
  levels: [{ level: 1, strata: { "§ 32": "60" } }],
  maxPerCaseworker: "",
  exclude: "2025-0003\n2025-0004, 2025-0005",
  anchors: { from: "", cases: {} },
};

test("sizes are read as typed; no limit and excluded cases on lines of their own", () => {
  expect(planOf(draft)).toEqual({
    levels: [{ level: 1, strata: { "§ 32": 60 } }],
    maxPerCaseworker: null,
    exclude: ["2025-0003", "2025-0004", "2025-0005"],
  });
});

test("anchor cases by level; a level nobody typed has none", () => {
  expect(planOf({ ...draft, anchors: { from: "2024", cases: { 1: "12" } } })?.anchors).toEqual({
    from: "2024",
    levels: [{ level: 1, cases: 12 }],
  });
});

test.each([
  ["an empty size", { ...draft, levels: [{ level: 1, strata: { "§ 32": "" } }] }],
  ["half a case", { ...draft, levels: [{ level: 1, strata: { "§ 32": "1,5" } }] }],
  ["a number of anchor cases that is none", { ...draft, anchors: { from: "2024", cases: { 1: "et par" } } }],
  ["a limit of none", { ...draft, maxPerCaseworker: "0" }],
])("%s is no plan yet", (_what, typed) => {
  expect(planOf(typed)).toBeNull();
});
