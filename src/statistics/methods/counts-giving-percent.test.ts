import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsGivingPercent } from "./counts-giving-percent.ts";

describe("which counts out of n are printed as the percentage?", () => {
  test.each([
    [72, 0, 18, [13, 13]], // the 2018 report's network question in 2017
    [44, 0, 18, [8, 8]],
    [78, 0, 24, null], // 18/24 is 75 %, 19/24 is 79 %
    [78, 0, 23, [18, 18]],
    [7, 0, 18, null], // printed as "7 %, svarende til 1/18": 1/18 is 6 %
    [7, 0, 15, [1, 1]],
    [50, 0, 693, [344, 349]], // a whole percentage of many cases is several counts
    [0, 0, 1000, [0, 4]],
    [100, 0, 1000, [995, 1000]],
    [13, 0, 8, [1, 1]], // 12,5 is rounded up
    [12, 0, 8, null],
    [12.5, 1, 8, [1, 1]],
    [61.1, 1, 18, [11, 11]],
    [61, 1, 18, null], // 11/18 is 61,1: 61,0 says more than 61
    [101, 0, 50, null],
  ] as const)("%d %% with %i decimals out of %i: %j", (percent, decimals, n, counts) => {
    expect(countsGivingPercent({ percent, decimals }, n)).toEqual(counts);
  });

  test("says exactly what trying every count says, whole and with one decimal", () => {
    const sizes = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom<0 | 1>(0, 1), sizes, (tenths, decimals, n) => {
        const scale = decimals === 0 ? 100 : 1000;
        const printed = decimals === 0 ? Math.floor(tenths / 10) : tenths;
        const tried = Array.from({ length: n + 1 }, (_, count) => count).filter(
          (count) => Math.floor((2 * scale * count + n) / (2 * n)) === printed,
        );
        const counts = countsGivingPercent({ percent: (100 * printed) / scale, decimals }, n);
        expect(counts).toEqual(tried.length === 0 ? null : [tried[0], tried.at(-1)]);
      }),
    );
  });
});
