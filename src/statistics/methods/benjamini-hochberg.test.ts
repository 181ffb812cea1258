import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

const pairs: readonly [p: number, adjusted: number][] = [
  [0.001, 0.025],
  [0.008, 0.1],
  [0.039, 0.21],
  [0.041, 0.21],
  [0.042, 0.21],
  [0.06, 0.25],
  [0.074, 0.2642857143],
  [0.205, 0.4910714286],
  [0.212, 0.4910714286],
  [0.216, 0.4910714286],
  [0.222, 0.4910714286],
  [0.251, 0.4910714286],
  [0.269, 0.4910714286],
  [0.275, 0.4910714286],
  [0.34, 0.5328125],
  [0.341, 0.5328125],
  [0.384, 0.5647058824],
  [0.569, 0.7815789474],
  [0.594, 0.7815789474],
  [0.696, 0.87],
  [0.762, 0.9071428571],
  [0.94, 0.986],
  [0.942, 0.986],
  [0.975, 0.986],
  [0.986, 0.986],
];

describe("Benjamini & Hochberg's adjustment of many p-values", () => {
  test("25 p-values as R's p.adjust gives them, whatever their order", () => {
    const shuffled = [...pairs].sort(([a], [b]) => ((a * 7919) % 1) - ((b * 7919) % 1));
    const adjusted = benjaminiHochberg(shuffled.map(([p]) => p));
    for (const [i, [, expected]] of shuffled.entries()) expect(adjusted[i]).toBeCloseTo(expected, 9);
  });

  test("never below the p-value itself, never above 1, and in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const sorted = [...pValues].sort((a, b) => a - b);
        const adjusted = benjaminiHochberg(sorted);
        for (const [i, p] of sorted.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          expect(adjusted[i]).toBeGreaterThanOrEqual(adjusted[i - 1] ?? 0);
        }
      }),
    );
  });
});
