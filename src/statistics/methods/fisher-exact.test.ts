import { describe, expect, test } from "vitest";
import { fisherExact } from "./fisher-exact.ts";

describe("Fisher's exact test, two-sided by R's rule", () => {
  test.each([
    [3, 18, 14, 18, 0.000610545167299],
    [13, 18, 8, 18, 0.175583176154],
    [7, 18, 16, 18, 0.00451083214153],
    [3, 4, 1, 4, 34 / 70],
    [5, 5, 5, 5, 1],
    [0, 5, 5, 5, 2 / 252],
  ])("%d of %d against %d of %d", (yesFirst, nFirst, yesSecond, nSecond, p) => {
    expect(fisherExact({ yes: yesFirst, n: nFirst }, { yes: yesSecond, n: nSecond })).toBeCloseTo(p, 11);
    expect(fisherExact({ yes: yesSecond, n: nSecond }, { yes: yesFirst, n: nFirst })).toBeCloseTo(p, 11);
  });

  test("no cases on one side: undefined", () => {
    expect(fisherExact({ yes: 0, n: 0 }, { yes: 1, n: 2 })).toBeNull();
  });
});
