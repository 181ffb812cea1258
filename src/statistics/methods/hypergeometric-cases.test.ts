import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hypergeometricCases } from "./hypergeometric-cases.ts";

describe("the exact interval in cases, drawn without replacement", () => {
  test.each([
    [45, 100, 300, 111, 160],
    [60, 75, 150, 109, 129],
    [60, 75, 900, 627, 792],
    [25, 25, 150, 132, 150],
    [0, 25, 150, 0, 18],
    [2, 18, 120, 3, 39],
    [16, 18, 120, 81, 117],
    [75, 75, 150, 145, 150],
    [3, 10, 50, 5, 31],
    [2, 100, 300, 2, 18],
    [30, 40, 40, 30, 30],
    [1200, 1500, 15000, 11699, 12284],
  ])("%d of %d drawn from %d: %d to %d", (yes, n, population, low, high) => {
    expect(hypergeometricCases(yes, n, population)).toEqual([low, high]);
  });

  test("a tail of exactly 2.5 per cent is outside: one case of 40 drawn, yes, means at least 2 (strict rule)", () => {
    expect(hypergeometricCases(1, 1, 40)).toEqual([2, 40]);
  });

  test("nothing drawn: undefined", () => {
    expect(hypergeometricCases(0, 0, 40)).toBeNull();
  });

  test("holds at least the cases seen, and turns round when yes and no change places", () => {
    const draws = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(300)).filter(([yes, no]) => yes + no > 0);
    fc.assert(
      fc.property(draws, ([yes, no, unread]) => {
        const population = yes + no + unread;
        const [low, high] = hypergeometricCases(yes, yes + no, population) ?? [0, 0];
        expect(low).toBeGreaterThanOrEqual(yes);
        expect(high).toBeLessThanOrEqual(population - no);
        expect(low).toBeLessThanOrEqual(high);
        expect(hypergeometricCases(no, yes + no, population)).toEqual([population - high, population - low]);
      }),
      { numRuns: 50 },
    );
  });
});
