import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Stratum, stratifiedShare } from "./stratified-share.ts";

const stratum = (population: number, sampled: number, yes: number): Stratum => ({ population, sampled, yes });

describe("the share in the whole population from a stratified sample", () => {
  test("three strata as R's survey gives it", () => {
    const share = stratifiedShare([stratum(900, 50, 35), stratum(1400, 60, 48), stratum(350, 40, 22)]);
    expect(share?.estimate).toBeCloseTo(0.733018867925, 11);
    expect(share?.standardError).toBeCloseTo(0.0359077706833, 11);
    expect(share?.degreesOfFreedom).toBe(147);
    expect(share?.t95?.[0]).toBeCloseTo(0.662056735452, 9);
    expect(share?.t95?.[1]).toBeCloseTo(0.803981000397, 9);
  });

  test("one stratum, 45 of 100 from 300: samplingbook prints .0408", () => {
    expect(stratifiedShare([stratum(300, 100, 45)])?.standardError).toBeCloseTo(0.0408, 4);
  });

  test("R's apistrat", () => {
    const share = stratifiedShare([stratum(4421, 100, 91), stratum(1018, 50, 35), stratum(755, 50, 26)]);
    expect(share?.estimate).toBeCloseTo(0.8279480142, 9);
    expect(share?.standardError).toBeCloseTo(0.0243447801, 9);
  });

  test("our shape, with Wilson's interval on the effective sample size", () => {
    const share = stratifiedShare([stratum(420, 50, 41), stratum(310, 50, 35), stratum(170, 50, 30)]);
    expect(share?.estimate).toBeCloseTo(0.7371111111, 9);
    expect(share?.standardError).toBeCloseTo(0.03358147998, 10);
    expect(share?.effectiveN).toBeCloseTo(171.8325853, 6);
    expect(share?.wilson95[0]).toBeCloseTo(0.6666251557, 9);
    expect(share?.wilson95[1]).toBeCloseTo(0.797227264, 9);
  });

  test.each([
    ["no strata", []],
    ["a stratum without answers", [stratum(10, 0, 0), stratum(10, 5, 3)]],
    ["one answer in a stratum of ten", [stratum(10, 1, 1), stratum(10, 5, 3)]],
  ])("%s: undefined", (_, strata) => {
    expect(stratifiedShare(strata)).toBeNull();
  });

  test("a stratum of one case, read, is no obstacle", () => {
    expect(stratifiedShare([stratum(1, 1, 1), stratum(9, 5, 0)])?.estimate).toBeCloseTo(0.1, 12);
  });

  test("every case read: no uncertainty", () => {
    const share = stratifiedShare([stratum(10, 10, 7), stratum(20, 20, 11)]);
    expect([share?.estimate, share?.standardError, share?.effectiveN]).toEqual([
      0.6,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect(share?.wilson95).toEqual([0.6, 0.6]);
  });

  test("all sampled cases yes: the interval still reaches below 1", () => {
    const share = stratifiedShare([stratum(100, 20, 20), stratum(50, 10, 10)]);
    expect(share?.estimate).toBe(1);
    expect(share?.wilson95[0]).toBeGreaterThan(0.8);
    expect(share?.wilson95[0]).toBeLessThan(0.93);
  });

  test("both intervals lie in [0, 1] and hold the estimate", () => {
    const strata = fc.array(
      fc
        .tuple(fc.integer({ min: 2, max: 40 }), fc.nat(200))
        .chain(([sampled, unread]) => fc.nat(sampled).map((yes) => stratum(sampled + unread, sampled, yes))),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(strata, (drawn) => {
        const share = stratifiedShare(drawn);
        for (const [low, high] of [share?.t95 ?? [9, 9], share?.wilson95 ?? [9, 9]]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual((share?.estimate ?? 9) + 1e-12);
          expect(high).toBeGreaterThanOrEqual((share?.estimate ?? 9) - 1e-12);
        }
      }),
    );
  });
});
