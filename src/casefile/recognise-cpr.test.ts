import { expect, test } from "vitest";
import { recogniseCpr } from "./recognise-cpr.ts";

test.each([
  ["010101-1234", "0101011234"],
  [" 0101011234 ", "0101011234"],
  ["010101 1234", "0101011234"],
  ["290200-4123", "2902004123"], // seventh digit 4, year 00: born in 2000, a leap year
  ["290200-1123", null], // seventh digit 1: born in 1900, no leap year
  ["290258-5123", null], // 1858, no leap year
  ["310412-4123", null],
  ["011312-4123", null],
  ["000112-4123", null],
  ["barn-0017", null],
  ["01010112345", null],
  ["010101-123", null],
])("%s is recognised as the CPR number %s", (text, cpr) => {
  expect(recogniseCpr(text)).toBe(cpr);
});
