import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairedCountsOf } from "../testing/paired-counts-of.ts";
import { newcombePaired } from "./newcombe-paired.ts";

describe("Newcombe's interval for the difference of two paired shares", () => {
  test.each([
    [52, 9, 3, 11, -0.0135081975547, 0.174555443561],
    [70, 2, 3, 0, -0.0876684670085, 0.0580227959335],
    [20, 15, 5, 10, 0.0258384165493, 0.356936571659],
    [12, 1, 0, 2, -0.140077769158, 0.282466451942],
  ])("%d both yes, %d and %d one yes, %d both no", (a, b, c, d, low, high) => {
    const interval = newcombePaired(pairedCountsOf(a, b, c, d));
    expect(interval?.[0]).toBeCloseTo(low, 10);
    expect(interval?.[1]).toBeCloseTo(high, 10);
  });

  test.each([
    [1, 1, 7, 12, -0.50692, -0.025559],
    [59, 6, 16, 80, -0.118621, -0.004625],
    [20, 12, 2, 16, 0.056156, 0.329207],
    [36, 12, 2, 0, 0.05693, 0.340428],
    [50, 3, 12, 10, -0.221784, -0.018091],
    [14, 0, 0, 0, -0.215311, 0.215311],
  ])("%d, %d, %d, %d (Fagerland 2013; Newcombe 1998)", (a, b, c, d, low, high) => {
    const interval = newcombePaired(pairedCountsOf(a, b, c, d));
    expect(interval?.[0]).toBeCloseTo(low, 6);
    expect(interval?.[1]).toBeCloseTo(high, 6);
  });

  test("no cases: undefined", () => {
    expect(newcombePaired(pairedCountsOf(0, 0, 0, 0))).toBeNull();
  });

  test("lies in [-1, 1], holds the difference, and turns round when the readers change places", () => {
    const table = fc
      .tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80))
      .filter((counts) => counts.some((c) => c > 0));
    fc.assert(
      fc.property(table, ([a, b, c, d]) => {
        const [low, high] = newcombePaired(pairedCountsOf(a, b, c, d)) ?? [0, 0];
        const [lowBack, highBack] = newcombePaired(pairedCountsOf(a, c, b, d)) ?? [0, 0];
        const difference = (b - c) / (a + b + c + d);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(lowBack).toBeCloseTo(-high, 12);
        expect(highBack).toBeCloseTo(-low, 12);
      }),
    );
  });
});
