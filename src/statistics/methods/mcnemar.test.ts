import { describe, expect, test } from "vitest";
import { mcnemarChiSquare } from "./mcnemar-chi-square.ts";
import { mcnemarExact } from "./mcnemar-exact.ts";
import { mcnemarMidP } from "./mcnemar-mid-p.ts";

describe("McNemar's test, from the cases where only one reader said yes", () => {
  test.each([
    [9, 3, 0.14599609375],
    [2, 3, 1],
    [15, 5, 0.041389465332],
    [1, 0, 1],
    [7, 3, 0.34375],
    [6, 16, 0.05247879],
    [86, 150, 3.7159361e-5],
    [0, 0, 1],
  ])("exact: %d and %d", (onlyFirst, onlySecond, p) => {
    expect(mcnemarExact(onlyFirst, onlySecond)).toBeCloseTo(p, 8);
    expect(mcnemarExact(onlySecond, onlyFirst)).toBeCloseTo(p, 8);
  });

  test.each([
    [121, 59, 4.4344493e-6, 3.2666468e-6],
    [70, 59, 0.37868766, 0.33468776],
    [30, 60, 0.0020602657, 0.0015165132],
    [1, 7, 0.0703125, 0.0390625],
    [6, 16, 0.05247879, 0.034689665],
    [3, 12, 0.03515625, 0.021270752],
  ])("exact and mid-p to seven digits: %d and %d", (onlyFirst, onlySecond, exact, midP) => {
    expect(mcnemarExact(onlyFirst, onlySecond) / exact).toBeCloseTo(1, 7);
    expect(mcnemarMidP(onlyFirst, onlySecond) / midP).toBeCloseTo(1, 7);
    expect(mcnemarMidP(onlySecond, onlyFirst) / midP).toBeCloseTo(1, 7);
  });

  test("mid-p with equal counts is 1 less half the chance of what was seen (Fagerland 2013)", () => {
    expect(mcnemarMidP(1, 1)).toBeCloseTo(1 - 0.5 / 2, 14);
  });

  /** R 4.2.2: mcnemar.test. */
  test.each([
    [121, 59, 20.672222222, 5.4500948e-6],
    [86, 150, 16.817797, 4.1145623e-5],
    [4, 4, 0, 1],
  ])("chi-square with continuity correction: %d and %d", (onlyFirst, onlySecond, statistic, p) => {
    expect(mcnemarChiSquare(onlyFirst, onlySecond)?.statistic).toBeCloseTo(statistic, 6);
    expect((mcnemarChiSquare(onlyFirst, onlySecond)?.p ?? 0) / p).toBeCloseTo(1, 7);
  });

  test("readers who never differed: 1, and no chi-square", () => {
    expect(mcnemarChiSquare(0, 0)).toBeNull();
    expect(mcnemarMidP(0, 0)).toBe(1);
  });
});
