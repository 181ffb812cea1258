import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grim } from "./grim.ts";

describe("can these printed percentages come from n cases?", () => {
  test("of 18 cases: 11, 44, 50, 61 and 89 per cent can, 45 cannot", () => {
    const result = grim([11, 44, 45, 50, 61, 89], 18);
    expect(result.possible).toEqual([11, 44, 50, 61, 89]);
    expect(result.impossible).toEqual([45]);
  });

  test("halves are rounded up: 1 of 8 is 13 per cent, not 12", () => {
    expect(grim([12, 13], 8)).toMatchObject({ possible: [13], impossible: [12] });
  });

  test("17 and 78 per cent fit 18 cases, and every other size up to 36 that is listed", () => {
    const { fittingN } = grim([17, 78], 18);
    expect(fittingN).toEqual([18, 23, 36]);
  });

  test("0 and 100 per cent fit any size", () => {
    expect(grim([0, 100], 3).fittingN).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("says exactly what trying every count says", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 300 }), (percent, n) => {
        const counts = Array.from({ length: n + 1 }, (_, count) => count);
        const byTrial = counts.some((count) => Math.floor((200 * count + n) / (2 * n)) === percent);
        expect(grim([percent], n).possible.length === 1).toBe(byTrial);
      }),
    );
  });
});
