import { expect, test } from "vitest";
import { formatShare, formatShareWithInterval } from "./format-share.ts";

test.each([
  [8, 18, "8/18 · 44 %"],
  [0, 12, "0/12 · 0 %"],
  [1200, 2400, "1.200/2.400 · 50 %"],
  [0, 0, "0/0"],
])("%i of %i shows its counts before its percentage", (yes, n, text) => {
  expect(formatShare(yes, n)).toBe(text);
});

test("an interval is read out with its share and the baseline", () => {
  expect(formatShareWithInterval(8 / 18, [0.246, 0.663])).toBe("44 %, 95 %-interval 25 % til 66 %");
  expect(formatShareWithInterval(8 / 18, [0.246, 0.663], 13 / 18)).toBe(
    "44 %, 95 %-interval 25 % til 66 %, baseline 72 %",
  );
});
