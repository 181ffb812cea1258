import { describe, expect, test } from "vitest";
import { wilson } from "./wilson.ts";
import { wilsonFinitePopulation } from "./wilson-finite-population.ts";

describe("Wilson's interval with finite population correction", () => {
  test.each([
    [60, 75, 150, 0.728599, 0.856321],
    [60, 75, 900, 0.700716, 0.872348],
    [16, 18, 120, 0.691312, 0.966191],
  ])("%d of %d drawn from %d", (yes, n, population, low, high) => {
    expect(wilsonFinitePopulation(yes, n, population)?.[0]).toBeCloseTo(low, 6);
    expect(wilsonFinitePopulation(yes, n, population)?.[1]).toBeCloseTo(high, 6);
  });

  test("the whole population drawn leaves no uncertainty", () => {
    expect(wilsonFinitePopulation(30, 40, 40)).toEqual([0.75, 0.75]);
  });

  test("a population without end gives Wilson's own interval", () => {
    expect(wilsonFinitePopulation(60, 75, 1e12)?.[0]).toBeCloseTo(wilson(60, 75)?.[0] ?? Number.NaN, 9);
  });

  test("nothing drawn: undefined", () => {
    expect(wilsonFinitePopulation(0, 0, 40)).toBeNull();
  });
});
