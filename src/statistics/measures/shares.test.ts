import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { andelIHoejGrad } from "./andel-i-hoej-grad.ts";
import { andelJa } from "./andel-ja.ts";

describe("andel-ja: share of yes among yes and no", () => {
  test("14 of 18, with n/N and Wilson's interval", () => {
    const share = andelJa.compute({ yes: 14, no: 4 });
    expect(share).toMatchObject({ hits: 14, n: 18, share: 14 / 18 });
    expect(share.wilson95?.[0]).toBeCloseTo(0.547854156838, 10);
  });

  test("no answers: no share, not 0 per cent", () => {
    expect(andelJa.compute({ yes: 0, no: 0 })).toMatchObject({ n: 0, share: null, wilson95: null });
  });

  test.each([
    [14, 4, true],
    [4, 14, true],
    [18, 0, true],
    [13, 5, false],
  ])("%d yes and %d no: hidden outside the house %s (design rule 9)", (yes, no, suppressed) => {
    expect(andelJa.compute({ yes, no }).suppressed).toBe(suppressed);
  });

  test("never a share without its counts", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (yes, no) => {
        const { hits, n, share } = andelJa.compute({ yes, no });
        expect(share === null ? n : share * n).toBeCloseTo(share === null ? 0 : hits, 9);
      }),
    );
  });
});

describe("andel-i-hoej-grad: share of the best grade among all grades", () => {
  test("20 i høj grad, 30 i nogen grad, 10 i ringe grad: 20 of 60", () => {
    expect(andelIHoejGrad.compute([20, 30, 10])).toMatchObject({
      hits: 20,
      n: 60,
      share: 1 / 3,
      suppressed: false,
    });
  });

  test("no grades given: no share", () => {
    expect(andelIHoejGrad.compute([0, 0, 0])).toMatchObject({ n: 0, share: null });
  });
});
