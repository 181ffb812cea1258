import { describe, expect, it } from "vitest";
import { countsBehindPercent } from "./counts-behind-percent.ts";

describe("the counts behind a printed percentage (2018 report)", () => {
  it.each([
    [72, 18, 13, 18, true],
    [44, 18, 8, 18, true],
    [13, 24, 3, 24, true],
    [78, 24, 18, 23, true], // 24 cases cannot give 78 %, 23 can
    [82, 27, 18, 22, true],
    [66, 18, 12, 18, false], // no count out of 18 or fewer gives 66 %
    [100, 15, 15, 15, true],
    [0, 9, 0, 9, true],
  ])("%i %% of %i cases is %i/%i (exact: %s)", (percent, cases, yes, n, exact) => {
    expect(countsBehindPercent(percent, cases)).toEqual({ yes, n, exact });
  });
});
