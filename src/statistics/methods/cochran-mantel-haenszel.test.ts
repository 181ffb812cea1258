import { describe, expect, test } from "vitest";
import { stratumPair } from "../testing/stratum-pair.ts";
import { cochranMantelHaenszel } from "./cochran-mantel-haenszel.ts";

describe("Cochran-Mantel-Haenszel, without continuity correction", () => {
  test("three strata as R's mantelhaen.test(correct = FALSE) gives it", () => {
    const change = cochranMantelHaenszel([
      stratumPair(12, 8, 6, 10),
      stratumPair(20, 15, 10, 15),
      stratumPair(9, 5, 6, 10),
    ]);
    expect(change?.statistic).toBeCloseTo(5.33165016423, 10);
    expect(change?.p).toBeCloseTo(0.0209415486213, 12);
    expect(change?.commonOddsRatio).toBeCloseTo(2.34482758621, 10);
  });

  test("statsmodels' TestStratified2", () => {
    const tables = [
      stratumPair(20, 14, 10, 24),
      stratumPair(15, 12, 3, 15),
      stratumPair(3, 2, 3, 2),
      stratumPair(12, 3, 7, 5),
      stratumPair(1, 0, 3, 2),
    ];
    expect(cochranMantelHaenszel(tables)?.statistic).toBeCloseTo(13.046583, 6);
    expect(cochranMantelHaenszel(tables)?.p).toBeCloseTo(0.00030384, 8);
    expect(cochranMantelHaenszel(tables)?.commonOddsRatio).toBeCloseTo(3.591176, 6);
    expect(cochranMantelHaenszel(tables)?.commonOddsRatio95?.[0]).toBeCloseTo(1.781135, 6);
    expect(cochranMantelHaenszel(tables)?.commonOddsRatio95?.[1]).toBeCloseTo(7.240633, 6);
    expect(cochranMantelHaenszel(tables)?.continuityCorrected.statistic).toBeCloseTo(11.885194, 6);
    expect(cochranMantelHaenszel(tables)?.continuityCorrected.p).toBeCloseTo(0.00056582, 8);
  });

  test("admissions to Berkeley, R's UCBAdmissions", () => {
    const departments = [
      stratumPair(512, 313, 89, 19),
      stratumPair(353, 207, 17, 8),
      stratumPair(120, 205, 202, 391),
      stratumPair(138, 279, 131, 244),
      stratumPair(53, 138, 94, 299),
      stratumPair(22, 351, 24, 317),
    ];
    expect(cochranMantelHaenszel(departments)?.statistic).toBeCloseTo(1.52460666, 8);
    expect(cochranMantelHaenszel(departments)?.commonOddsRatio).toBeCloseTo(0.9046968283, 10);
    expect(cochranMantelHaenszel(departments)?.commonOddsRatio95?.[0]).toBeCloseTo(0.7719073618, 10);
    expect(cochranMantelHaenszel(departments)?.commonOddsRatio95?.[1]).toBeCloseTo(1.0603297644, 10);
    expect(cochranMantelHaenszel(departments)?.continuityCorrected.statistic).toBeCloseTo(1.4269462, 7);
    expect(cochranMantelHaenszel(departments)?.continuityCorrected.p).toBeCloseTo(0.2322635, 7);
  });

  test("less than half a case too many: R takes nothing off", () => {
    const change = cochranMantelHaenszel([stratumPair(8, 6, 5, 3), stratumPair(4, 4, 5, 6)]);
    expect(change?.continuityCorrected.statistic).toBeCloseTo(0.00154259009091, 13);
    expect(change?.continuityCorrected.p).toBeCloseTo(0.968670484032, 11);
  });

  test("nothing to compare: undefined", () => {
    expect(cochranMantelHaenszel([])).toBeNull();
    expect(cochranMantelHaenszel([stratumPair(5, 0, 7, 0), stratumPair(1, 0, 0, 0)])).toBeNull();
  });

  test("no case ever got worse: a test, but no finite odds ratio", () => {
    const change = cochranMantelHaenszel([stratumPair(5, 0, 3, 4)]);
    expect(change?.commonOddsRatio).toBeNull();
    expect(change?.commonOddsRatio95).toBeNull();
    expect(change?.p).toBeLessThan(0.05);
  });
});
