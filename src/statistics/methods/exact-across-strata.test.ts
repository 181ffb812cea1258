import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactAcrossStrata } from "./exact-across-strata.ts";
import { fisherExact } from "./fisher-exact.ts";

const pair = (thenYes: number, thenN: number, nowYes: number, nowN: number) => ({
  baseline: { yes: thenYes, n: thenN },
  now: { yes: nowYes, n: nowN },
});

describe("the exact test across strata", () => {
  test("one stratum is Fisher's test: 3/18 and 14/18", () => {
    const one = pair(3, 18, 14, 18);
    expect(exactAcrossStrata([one])).toBeCloseTo(fisherExact(one.baseline, one.now) ?? 0, 12);
  });

  test("two strata of one yes between two and two cases, both now: 1/4, and as rare at the other end", () => {
    // In each the yes is as likely to be then as now, so 0, 1 and 2 now have chances 1/4, 1/2, 1/4.
    const stratum = pair(0, 2, 1, 2);
    expect(exactAcrossStrata([stratum, stratum])).toBeCloseTo(0.5, 12);
    expect(exactAcrossStrata([stratum, pair(1, 2, 0, 2)])).toBeCloseTo(1, 12);
  });

  test("all of three against none of three, twice: both tables at an end, 2 · (1/20)²", () => {
    const stratum = pair(0, 3, 3, 3);
    expect(exactAcrossStrata([stratum, stratum])).toBeCloseTo(2 / 400, 12);
  });

  test("R: mantelhaen.test(exact = TRUE) on three tables", () => {
    const tables = [pair(15, 19, 3, 17), pair(4, 7, 2, 9), pair(9, 13, 1, 1)];
    expect(exactAcrossStrata(tables)).toBeCloseTo(0.000516873042703236, 12);
  });

  test("R: UCBAdmissions, 0.2278", () => {
    const admitted = [
      pair(89, 108, 512, 825),
      pair(17, 25, 353, 560),
      pair(202, 593, 120, 325),
      pair(131, 375, 138, 417),
      pair(94, 393, 53, 191),
      pair(24, 341, 22, 373),
    ];
    expect(exactAcrossStrata(admitted)).toBeCloseTo(0.227762526798206, 9);
  });

  test("it cannot tell where all answered alike, or only one side answered", () => {
    expect(exactAcrossStrata([pair(0, 5, 0, 6), pair(4, 4, 2, 2), pair(0, 0, 3, 7)])).toBeCloseTo(1, 12);
    expect(exactAcrossStrata([])).toBe(1);
  });

  test("turning the two sides round changes nothing", () => {
    const share = fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
      .map(([yes, no]) => ({ yes, n: yes + no }));
    const strata = fc.array(fc.record({ baseline: share, now: share }), { maxLength: 4 });
    fc.assert(
      fc.property(strata, (some) => {
        const turned = some.map(({ baseline, now }) => ({ baseline: now, now: baseline }));
        expect(exactAcrossStrata(turned)).toBeCloseTo(exactAcrossStrata(some), 9);
      }),
    );
  });
});
