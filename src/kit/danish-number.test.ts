import { expect, test } from "vitest";
import { formatDecimal, formatPercent, formatPercentRange, formatRatio } from "./danish-number.ts";

test.each([
  [0.905, 2, "0,91"],
  [1.005, 2, "1,01"],
  [2400, 0, "2.400"],
  [-0.001, 2, "0,00"],
  [-1.5, 1, "−1,5"],
])("%f with %i decimals is written %s", (value, decimals, text) => {
  expect(formatDecimal(value, decimals)).toBe(text);
});

test.each([
  [0.444, 0, "44 %"],
  [57 / 200, 0, "29 %"],
  [0.5 / 100, 0, "1 %"],
  [12, 0, "1.200 %"],
  [8 / 18, 1, "44,4 %"],
  [1, 0, "100 %"],
])("the share %f with %i decimals is written %s", (share, decimals, text) => {
  expect(formatPercent(share, decimals)).toBe(text);
});

test("a ratio keeps its counts", () => {
  expect(formatRatio(8, 18)).toBe("8/18");
  expect(formatRatio(1200, 2400)).toBe("1.200/2.400");
});

test("a range of shares has its sign once", () => {
  expect(formatPercentRange([0.672, 0.969])).toBe("67–97 %");
});
