import { expect, it } from "vitest";
import { planPrecision } from "./plan-precision.ts";

const frame = Array.from({ length: 150 }, (_, index) => ({
  caseNumber: String(index),
  stratum: index < 140 ? "a" : "b",
  unit: "u",
  raadgiver: "R",
}));

it("shows what sizes can tell: per stratum and in all, narrower with more cases, certain when all are drawn", () => {
  const plan = { levels: [{ level: 1, strata: { a: 70, b: 20 } }], maxPerCaseworker: null, exclude: [] };
  const [a, b, all] = planPrecision(plan, frame);
  expect(a).toMatchObject({ stratum: "a", cases: 70, population: 140 });
  expect(b).toEqual({ level: 1, stratum: "b", cases: 10, population: 10, interval95AtHalf: [0.5, 0.5] });
  expect(all).toMatchObject({ stratum: null, cases: 80, population: 150 });
  const width = (interval?: readonly [number, number] | null) => (interval ? interval[1] - interval[0] : 0);
  expect(width(all?.interval95AtHalf)).toBeLessThan(width(a?.interval95AtHalf));
});

it("has no interval for a stratum without cases", () => {
  const plan = { levels: [{ level: 1, strata: { c: 5 } }], maxPerCaseworker: null, exclude: [] };
  expect(planPrecision(plan, frame)[0]).toMatchObject({ cases: 0, interval95AtHalf: null });
});
