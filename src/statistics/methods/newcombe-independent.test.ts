import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newcombeIndependent } from "./newcombe-independent.ts";

describe("Newcombe's interval for the difference of two independent shares", () => {
  test.each([
    [3, 18, 14, 18, 0.289025176098, 0.78201853179],
    [13, 18, 8, 18, -0.528542273702, 0.0400777645903],
    [7, 18, 16, 18, 0.18754345839, 0.702360664949],
  ])("from %d of %d to %d of %d", (yesBefore, nBefore, yesNow, nNow, low, high) => {
    const interval = newcombeIndependent({ yes: yesBefore, n: nBefore }, { yes: yesNow, n: nNow });
    expect(interval?.[0]).toBeCloseTo(low, 10);
    expect(interval?.[1]).toBeCloseTo(high, 10);
  });

  test.each([
    [56, 70, 48, 80, 0.052431, 0.333873],
    [9, 10, 3, 10, 0.170523, 0.809018],
    [6, 7, 2, 7, 0.058228, 0.80625],
    [5, 56, 0, 29, -0.038137, 0.19256],
    [0, 10, 0, 20, -0.161125, 0.277533],
    [10, 10, 0, 20, 0.679086, 1],
    [7, 34, 1, 34, 0.018921, 0.340369],
    [18, 23, 13, 24, -0.028968, 0.466842],
    [8, 18, 13, 18, -0.528542, 0.040078],
  ])(
    "%d of %d over %d of %d (Newcombe 1998, Table II; Fagerland 2015)",
    (yesNow, nNow, yesBefore, nBefore, low, high) => {
      const interval = newcombeIndependent({ yes: yesBefore, n: nBefore }, { yes: yesNow, n: nNow });
      expect(interval?.[0]).toBeCloseTo(low, 6);
      expect(interval?.[1]).toBeCloseTo(high, 6);
    },
  );

  test("no cases on either side: undefined", () => {
    expect(newcombeIndependent({ yes: 0, n: 0 }, { yes: 1, n: 2 })).toBeNull();
    expect(newcombeIndependent({ yes: 1, n: 2 }, { yes: 0, n: 0 })).toBeNull();
  });

  test("lies in [-1, 1], holds the difference, and turns round when now and then change places", () => {
    const proportion = fc.tuple(fc.nat(200), fc.nat(200)).filter(([yes, no]) => yes + no > 0);
    fc.assert(
      fc.property(proportion, proportion, ([yesBefore, noBefore], [yesNow, noNow]) => {
        const baseline = { yes: yesBefore, n: yesBefore + noBefore };
        const now = { yes: yesNow, n: yesNow + noNow };
        const [low, high] = newcombeIndependent(baseline, now) ?? [0, 0];
        const [lowBack, highBack] = newcombeIndependent(now, baseline) ?? [0, 0];
        const difference = now.yes / now.n - baseline.yes / baseline.n;
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(lowBack).toBeCloseTo(-high, 12);
        expect(highBack).toBeCloseTo(-low, 12);
      }),
    );
  });
});
