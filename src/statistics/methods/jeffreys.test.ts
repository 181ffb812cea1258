import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jeffreys } from "./jeffreys.ts";

describe("Jeffreys' interval", () => {
  test.each([
    [14, 18, 0.554201406826, 0.919977927984],
    [48, 60, 0.686119311361, 0.885753566643],
    [3, 15, 0.0597709683769, 0.4436354616742],
    [120, 150, 0.73062275628, 0.857931978186],
    [0, 20, 0, 0.116638982905],
    [75, 75, 0.967170180529, 1],
  ])("%d of %d as R's qbeta gives it", (yes, n, low, high) => {
    expect(jeffreys(yes, n)?.[0]).toBeCloseTo(low, 10);
    expect(jeffreys(yes, n)?.[1]).toBeCloseTo(high, 10);
  });

  test("nothing asked: undefined", () => {
    expect(jeffreys(0, 0)).toBeNull();
  });

  test("holds the share, and turns round when yes and no change places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (n, some) => {
        const yes = some % (n + 1);
        const [low, high] = jeffreys(yes, n) ?? [Number.NaN, Number.NaN];
        expect(low).toBeLessThanOrEqual(yes / n);
        expect(high).toBeGreaterThanOrEqual(yes / n);
        expect(jeffreys(n - yes, n)?.[0]).toBeCloseTo(1 - high, 10);
      }),
      { numRuns: 60 },
    );
  });
});
