import { expect, test } from "vitest";
import { writeCell } from "./xlsx-cell.ts";

test.each([
  [0.61, "0%", "61 %"],
  [0.125, "0%", "13 %"],
  [0.285, "0%", "29 %"],
  [0.611, "0.0%", "61,1 %"],
  [1, "0%", "100 %"],
  [18, "0", "18"],
  [18, undefined, "18"],
  [61.5, undefined, "61,5"],
  ["72 %", "0%", "72 %"],
  ["to\nlinjer", undefined, "to linjer"],
  [null, undefined, ""],
])("%j in the format %s is shown as »%s«", (value, format, shown) => {
  expect(writeCell({ value, format })).toBe(shown);
});
