import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialProbability } from "./distributions/binomial-probability.ts";
import { wilson, wilsonOfShare } from "./wilson.ts";

const proportions = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ n: fc.constant(n), yes: fc.integer({ min: 0, max: n }) }));

describe("Wilson's interval", () => {
  test.each([
    [14, 18, 0.547854156838, 0.909990718914],
    [2, 18, 0.0310195226456, 0.327997651302],
    [0, 15, 0, 0.203883301036],
    [18, 18, 0.824120776353, 1],
    [56, 75, 0.637896731344, 0.831399506364],
  ])("%d of %d as R's prop.test gives it", (yes, n, low, high) => {
    expect(wilson(yes, n)?.[0]).toBeCloseTo(low, 10);
    expect(wilson(yes, n)?.[1]).toBeCloseTo(high, 10);
  });

  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [8, 18, 0.245595, 0.662836],
    [13, 18, 0.491273, 0.875002],
    [18, 23, 0.580965, 0.90336],
    [13, 24, 0.350749, 0.721087],
    [60, 75, 0.695887, 0.874879],
    [75, 75, 0.951276, 1],
    [0, 25, 0, 0.133192],
  ])("%d of %d as Newcombe 1998 and statsmodels give it", (yes, n, low, high) => {
    expect(wilson(yes, n)?.[0]).toBeCloseTo(low, 6);
    expect(wilson(yes, n)?.[1]).toBeCloseTo(high, 6);
  });

  test("nothing asked: undefined, not NaN", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test("nothing left to chance: the share itself", () => {
    expect(wilsonOfShare(0.4, Number.POSITIVE_INFINITY)).toEqual([0.4, 0.4]);
  });

  test("lies in [0, 1], holds the share, and turns round when yes and no change places", () => {
    fc.assert(
      fc.property(proportions, ({ yes, n }) => {
        const [low, high] = wilson(yes, n) ?? [Number.NaN, Number.NaN];
        const [lowOfNo, highOfNo] = wilson(n - yes, n) ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(yes / n);
        expect(high).toBeGreaterThanOrEqual(yes / n);
        expect(lowOfNo).toBeCloseTo(1 - high, 12);
        expect(highOfNo).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  test("rises with the number of yes", () => {
    for (let yes = 0; yes < 75; yes++) {
      expect(wilson(yes + 1, 75)?.[0]).toBeGreaterThan(wilson(yes, 75)?.[0] ?? Number.NaN);
      expect(wilson(yes + 1, 75)?.[1]).toBeGreaterThan(wilson(yes, 75)?.[1] ?? Number.NaN);
    }
  });

  test.each([18, 24, 75, 150])("holds the true share 95 times in 100 on average with n = %d", (n) => {
    const shares = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
    const coverages = shares.map((share) => coverage(n, share));
    const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length;
    expect(mean).toBeGreaterThan(0.949);
    expect(mean).toBeLessThan(0.962);
    expect(Math.min(...coverages)).toBeGreaterThan(0.83);
  });
});

/** The exact chance that the interval holds `share`: summed over every possible number of yes. */
function coverage(n: number, share: number): number {
  let chance = 0;
  for (let yes = 0; yes <= n; yes++) {
    const [low, high] = wilson(yes, n) ?? [1, 0];
    if (low <= share && share <= high) chance += binomialProbability(yes, n, share);
  }
  return chance;
}
