import { expect, test } from "vitest";
import { checkPlan } from "./check-plan.ts";

const wanted = 5;
const frameOf = (cases: number) =>
  Array.from({ length: cases }, (_, index) => ({
    caseNumber: `2025-000${index}`,
    stratum: "§ 32",
    unit: "nord",
    raadgiver: `r${index}`,
  }));

test.each([
  [0, "Der er ingen sager at trække i § 32, og planen siger 5 på niveau 1."],
  [1, "Der er kun 1 sag at trække i § 32, og planen siger 5 på niveau 1. Den bliver udtrukket."],
  [2, "Der er kun 2 sager at trække i § 32, og planen siger 5 på niveau 1. De bliver alle udtrukket."],
  [5, undefined],
])("with %i cases for five the plan is told: %s", (cases, sentence) => {
  const plan = { levels: [{ level: 1, strata: { "§ 32": wanted } }], maxPerCaseworker: null, exclude: [] };
  const remarks = checkPlan(plan, frameOf(cases));
  expect(remarks.map((remark) => remark.sentence)).toEqual(sentence === undefined ? [] : [sentence]);
  expect(remarks.every(({ stops }) => !stops)).toBe(true);
});
