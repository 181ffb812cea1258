import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clopperPearson } from "./clopper-pearson.ts";
import { binomialProbability } from "./distributions/binomial-probability.ts";

describe("Clopper-Pearson's exact interval", () => {
  test.each([
    [14, 18, 0.523627234264, 0.935907952282],
    [2, 18, 0.0137512156644, 0.347120438609],
    [0, 15, 0, 0.218019360911],
    [18, 18, 0.814698031862, 1],
    [56, 75, 0.632994350444, 0.840070176984],
  ])("%d of %d as R's binom.test gives it", (yes, n, low, high) => {
    expect(clopperPearson(yes, n)?.[0]).toBeCloseTo(low, 10);
    expect(clopperPearson(yes, n)?.[1]).toBeCloseTo(high, 10);
  });

  test.each([
    [81, 263, 0.252737, 0.367622],
    [15, 148, 0.057844, 0.16165],
    [0, 20, 0, 0.168433],
    [1, 29, 0.000873, 0.177644],
    [75, 75, 0.952005, 1],
    [0, 25, 0, 0.137185],
  ])("%d of %d as statsmodels gives it", (yes, n, low, high) => {
    expect(clopperPearson(yes, n)?.[0]).toBeCloseTo(low, 6);
    expect(clopperPearson(yes, n)?.[1]).toBeCloseTo(high, 6);
  });

  test("nothing asked: undefined", () => {
    expect(clopperPearson(0, 0)).toBeNull();
  });

  test("at its lower end, the count seen or more has a chance of exactly 2.5 per cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (yes, no) => {
        const [low, high] = clopperPearson(yes, yes + no) ?? [0, 0];
        let tail = 0;
        for (let hits = yes; hits <= yes + no; hits++) tail += binomialProbability(hits, yes + no, low);
        expect(tail).toBeCloseTo(0.025, 11);
        expect(clopperPearson(no, yes + no)?.[0]).toBeCloseTo(1 - high, 11);
      }),
      { numRuns: 40 },
    );
  });
});
