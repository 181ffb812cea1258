import { describe, expect, test } from "vitest";
import { aendringIndenForSagstyper, type QuestionInStrata } from "./aendring-inden-for-sagstyper.ts";

const pair = (yesThen: number, nThen: number, yesNow: number, nNow: number) => ({
  baseline: { yes: yesThen, n: nThen },
  now: { yes: yesNow, n: nNow },
});
const question = (...strata: QuestionInStrata["strata"]): QuestionInStrata => ({
  strata,
  higherIs: "better",
});
const only = (one: QuestionInStrata) => aendringIndenForSagstyper.compute([one])[0];

describe("the change with like compared with like (R: mantelhaen.test(correct = FALSE))", () => {
  test("Simpson: 40/50 to 16/50 altogether, but 80 and 20 per cent in the types then and now: no change", () => {
    const change = only(question(pair(32, 40, 8, 10), pair(2, 10, 8, 40)));
    expect(change?.statistic).toBeCloseTo(0, 12);
    expect(change?.commonOddsRatio).toBeCloseTo(1, 12);
    expect(change?.sentence).toContain("ingen sikker ændring");
  });

  test("30/40 to 12/40 and 20/60 to 8/60: a fall in both", () => {
    const change = only(question(pair(30, 40, 12, 40), pair(20, 60, 8, 60)));
    expect(change?.statistic).toBeCloseTo(21.505586791, 8);
    expect(change?.commonOddsRatio).toBeCloseTo(1 / 4.6, 10);
    expect(change?.sentence).toMatch(/tilbagegang\. Odds for ja er 0,\d\d gange baselines/);
    expect(change?.sentence).not.toContain("hver for sig");
  });

  test("a fault that falls is progress", () => {
    const fault = { ...question(pair(30, 40, 12, 40), pair(20, 60, 8, 60)), higherIs: "worse" as const };
    expect(only(fault)?.sentence).toContain("er der fremgang");
  });

  test("up in one type and down in the other: Breslow-Day says so", () => {
    const change = only(question(pair(5, 40, 35, 40), pair(35, 40, 5, 40)));
    expect(change?.homogeneityP).toBeLessThan(1e-6);
    expect(change?.sentence).toContain("se dem hver for sig");
  });

  test("judged together: what is a change alone is none among forty", () => {
    const small = question(pair(10, 20, 17, 20), pair(10, 20, 13, 20));
    const none = question(pair(10, 20, 10, 20), pair(10, 20, 10, 20));
    expect(only(small)?.sentence).toContain("fremgang");
    const among = aendringIndenForSagstyper.compute([small, ...new Array<QuestionInStrata>(39).fill(none)]);
    expect(among[0]?.sentence).toContain("ingen sikker ændring");
  });

  test("null where no type has both answers and both times; the others are judged all the same", () => {
    const empty = question(pair(5, 5, 3, 3), pair(0, 0, 2, 4));
    const full = question(pair(30, 40, 12, 40), pair(20, 60, 8, 60));
    const [first, second] = aendringIndenForSagstyper.compute([empty, full]);
    expect(first).toBeNull();
    expect(second?.sentence).toContain("tilbagegang");
  });
});
