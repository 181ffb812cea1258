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

  test("no whole percentage of 24 cases is 78, and only 23 and 46 cases give all that Opfølgning forebyggelse prints in 2018", () => {
    const printed = [78, 74, 87, 70, 30, 65, 52, 78];
    const { impossible, fittingN } = grim(printed, 24);
    expect(impossible).toEqual([78, 74, 87, 70, 30, 65, 52, 78]);
    expect(fittingN).toEqual([23, 46]);
  });

  test("one decimal says more: 61,1 per cent is 11 of 18, and of fewer sizes than 61", () => {
    expect(grim([61.1], 18, 1)).toMatchObject({ possible: [61.1], fittingN: [18, 36] });
    expect(grim([61], 18).fittingN.length).toBeGreaterThan(2);
  });
});
