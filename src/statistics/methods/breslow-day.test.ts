import { describe, expect, test } from "vitest";
import { stratumPair } from "../testing/stratum-pair.ts";
import { breslowDay } from "./breslow-day.ts";
import { cochranMantelHaenszel } from "./cochran-mantel-haenszel.ts";

describe("Breslow & Day: is the odds ratio alike in all strata?", () => {
  test("statsmodels' TestStratified2", () => {
    const tables = [
      stratumPair(20, 14, 10, 24),
      stratumPair(15, 12, 3, 15),
      stratumPair(3, 2, 3, 2),
      stratumPair(12, 3, 7, 5),
      stratumPair(1, 0, 3, 2),
    ];
    const homogeneity = breslowDay(tables, cochranMantelHaenszel(tables)?.commonOddsRatio ?? Number.NaN);
    expect(homogeneity?.statistic).toBeCloseTo(1.84379, 6);
    expect(homogeneity?.degreesOfFreedom).toBe(4);
    expect(homogeneity?.p).toBeCloseTo(0.764462, 6);
  });

  test("strata alike to the last case: nothing to explain, also at an odds ratio of 1", () => {
    expect(breslowDay([stratumPair(8, 4, 4, 8), stratumPair(16, 8, 8, 16)], 4)).toEqual({
      statistic: 0,
      degreesOfFreedom: 1,
      p: 1,
    });
    expect(breslowDay([stratumPair(5, 5, 5, 5), stratumPair(9, 9, 9, 9)], 1)).toEqual({
      statistic: 0,
      degreesOfFreedom: 1,
      p: 1,
    });
  });

  test("one stratum, or one that can tell: undefined", () => {
    expect(breslowDay([stratumPair(8, 4, 4, 8)], 4)).toBeNull();
    expect(breslowDay([stratumPair(8, 4, 4, 8), stratumPair(5, 0, 6, 0)], 4)).toBeNull();
  });
});
