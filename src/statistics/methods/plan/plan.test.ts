import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lqasRisks } from "../lqas.ts";
import { nestedLevels } from "../nested-levels.ts";
import { newcombeIndependent } from "../newcombe-independent.ts";
import { wilson } from "../wilson.ts";
import { detectableChange } from "./detectable-change.ts";
import { findSmallest } from "./find-smallest.ts";
import { lqasSize } from "./lqas-size.ts";
import { anchorsForWidth, plannedAnchorWidth } from "./planned-anchors.ts";
import { effectiveCases, optimalLevels } from "./planned-levels.ts";
import { casesForWidth, plannedWidth } from "./planned-width.ts";
import { powerOfChange } from "./power-of-change.ts";

const infinite = Number.POSITIVE_INFINITY;

test("the smallest number that is enough, or none", () => {
  expect(findSmallest(1, 100, (n) => n >= 37)).toBe(37);
  expect(findSmallest(1, 100, () => true)).toBe(1);
  expect(findSmallest(1, 100, () => false)).toBeNull();
});

describe("the width of an interval, planned", () => {
  test("is Wilson's at the expected share", () => {
    const [low, high] = wilson(60, 75) ?? [0, 0];
    expect(plannedWidth(0.8, 75, infinite)).toBeCloseTo(high - low, 12);
    expect(plannedWidth(0.8, 75, 150)).toBeCloseTo(0.856321 - 0.728599, 5);
    expect(plannedWidth(0.8, 0, 150)).toBeNull();
  });

  test.each([
    [0.8, 0.2, infinite],
    [0.8, 0.2, 150],
    [0.5, 0.1, 900],
    [0, 0.05, 2400],
  ])("share %d, width %d of %d cases: the fewest that do", (share, width, population) => {
    const n = casesForWidth(share, width, population) ?? 0;
    expect(plannedWidth(share, n, population)).toBeLessThanOrEqual(width);
    expect(plannedWidth(share, n - 1, population)).toBeGreaterThan(width);
  });
});

describe("the chance of seeing a change", () => {
  /** R 4.2.2: power.prop.test(n, p1 = 0.7, p2 = 0.5), an approximation that disregards the interval's own form. */
  test.each([
    [18, 0.2263],
    [75, 0.7094],
    [150, 0.9462],
  ])("from 70 to 50 per cent with %d cases in each: near R's power.prop.test", (n, approximately) => {
    const power = powerOfChange({ baselineShare: 0.7, nowShare: 0.5, baselineN: n, nowN: n });
    expect(Math.abs(power - approximately)).toBeLessThan(0.035);
  });

  test("is the chance that Newcombe's interval is wholly below zero, counted one by one", () => {
    const chances = (share: number) => [
      (1 - share) ** 3,
      3 * share * (1 - share) ** 2,
      3 * share ** 2 * (1 - share),
      share ** 3,
    ];
    let expected = 0;
    for (const [yesThen, chanceThen] of chances(0.9).entries()) {
      for (const [yesNow, chanceNow] of chances(0.1).entries()) {
        const interval = newcombeIndependent({ yes: yesThen, n: 3 }, { yes: yesNow, n: 3 });
        if (interval !== null && interval[1] < 0) expected += chanceThen * chanceNow;
      }
    }
    expect(powerOfChange({ baselineShare: 0.9, nowShare: 0.1, baselineN: 3, nowN: 3 })).toBeCloseTo(
      expected,
      12,
    );
    expect(expected).toBeGreaterThan(0.4);
  });

  test("without a change one is called at most about once in forty times to either side", () => {
    for (const share of [0.05, 0.3, 0.5, 0.8]) {
      const power = powerOfChange({ baselineShare: share, nowShare: share, baselineN: 75, nowN: 75 });
      expect(power).toBeLessThan(0.032);
    }
  });

  test("150 cases then, 75 now, 70 per cent: the change that four audits in five will see", () => {
    const { down, up } = detectableChange(0.7, 150, 75);
    expect(
      powerOfChange({ baselineShare: 0.7, nowShare: down ?? 0.7, baselineN: 150, nowN: 75 }),
    ).toBeGreaterThanOrEqual(0.8);
    expect(
      powerOfChange({ baselineShare: 0.7, nowShare: (down ?? 0.7) + 0.01, baselineN: 150, nowN: 75 }),
    ).toBeLessThan(0.8);
    expect(
      powerOfChange({ baselineShare: 0.7, nowShare: up ?? 0.7, baselineN: 150, nowN: 75 }),
    ).toBeGreaterThanOrEqual(0.8);
    expect(
      powerOfChange({ baselineShare: 0.7, nowShare: (up ?? 0.7) - 0.01, baselineN: 150, nowN: 75 }),
    ).toBeLessThan(0.8);
  });

  test("too few cases to see anything: none", () => {
    expect(detectableChange(0.9, 3, 3).up).toBeNull();
    expect(detectableChange(1, 50, 50).up).toBeNull();
  });
});

describe("how to share the reading between levels", () => {
  const levels = (...parts: readonly (readonly [explained: number, cost: number])[]) =>
    parts.map(([explained, cost]) => ({ explained, cost }));

  test("150 and 75 cases are as good as the number that their standard error says", () => {
    const answers = [
      { answers: [true], cases: 60 },
      { answers: [true, true], cases: 48 },
      { answers: [true, false], cases: 12 },
      { answers: [false], cases: 15 },
      { answers: [false, true], cases: 3 },
      { answers: [false, false], cases: 12 },
    ];
    const share = nestedLevels(answers);
    const [first = 0, second = 0] = share?.explained ?? [];
    const n = effectiveCases(levels([first, 30], [second, 60]), [150, 75]);
    expect(Math.sqrt((0.68 * 0.32) / n)).toBeCloseTo(0.05017303, 8);
  });

  test("Tenenbein's rule: level 2 reads √((1 − K)/K · c₁/c₂) of level 1's cases, within the budget", () => {
    const [first = 0, second = 0] = optimalLevels(levels([0.6, 20], [0.4, 80]), 9000);
    expect(second / first).toBeCloseTo(Math.sqrt((0.4 / 0.6) * (20 / 80)), 12);
    expect(20 * first + 80 * second).toBeCloseTo(9000, 9);
  });

  test("a level 1 that explains little is read behind everywhere", () => {
    const [first, second] = optimalLevels(levels([0.05, 30], [0.95, 30]), 6000);
    expect(first).toBeCloseTo(100, 9);
    expect(second).toBeCloseTo(100, 9);
  });

  test("no other sizes for the same money are better, with two and three levels", () => {
    const part = fc.double({ min: 0.05, max: 1, noNaN: true });
    const cost = fc.integer({ min: 5, max: 200 });
    const three = fc.array(fc.tuple(part, cost), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(three, fc.array(part, { minLength: 3, maxLength: 3 }), (parts, falls) => {
        const total = parts.reduce((sum, [explained]) => sum + explained, 0);
        const plan = levels(...parts.map(([explained, one]) => [explained / total, one] as const));
        const best = optimalLevels(plan, 10_000);
        let size = 1;
        const other = plan.map((_, level) => (size *= level === 0 ? 1 : (falls[level] ?? 1)));
        const price = other.reduce((sum, n, level) => sum + n * (plan[level]?.cost ?? 0), 0);
        const affordable = other.map((n) => (n * 10_000) / price);
        expect(effectiveCases(plan, best)).toBeGreaterThanOrEqual(
          effectiveCases(plan, affordable) * (1 - 1e-9),
        );
        for (const [level, n] of best.entries())
          expect(n).toBeLessThanOrEqual((best[level - 1] ?? infinite) * (1 + 1e-12));
      }),
    );
  });
});

describe("lot quality assurance, planned", () => {
  test("80 against 50 per cent with ten per cent risk to each side: 19 cases, 13 yes", () => {
    const plan = lqasSize(0.8, 0.5, 0.1, 0.1);
    expect(plan?.n).toBe(19);
    expect(plan?.acceptFrom).toBe(13);
  });

  test("no smaller number of cases has a rule that keeps both risks", () => {
    for (const [upper, lower, risk] of [
      [0.9, 0.6, 0.05],
      [0.95, 0.8, 0.1],
      [0.7, 0.4, 0.1],
    ] as const) {
      const plan = lqasSize(upper, lower, risk, risk);
      expect(plan?.rejectGood).toBeLessThanOrEqual(risk);
      expect(plan?.acceptPoor).toBeLessThanOrEqual(risk);
      for (let n = 1; n < (plan?.n ?? 0); n++) {
        for (let from = 0; from <= n; from++) {
          const { rejectGood, acceptPoor } = lqasRisks(n, upper, lower, from);
          expect(rejectGood <= risk && acceptPoor <= risk).toBe(false);
        }
      }
    }
  });

  test("two shares that are the same cannot be told apart", () => {
    expect(lqasSize(0.8, 0.8, 0.1, 0.1)).toBeNull();
  });
});

describe("anchor cases, planned", () => {
  const expected = { yesThen: 0.75, loses: 0.1, gains: 0.05 };

  test("the fewest that make the interval narrow enough", () => {
    const anchors = anchorsForWidth(expected, 0.2) ?? 0;
    expect(plannedAnchorWidth(expected, anchors)).toBeLessThanOrEqual(0.2);
    expect(plannedAnchorWidth(expected, anchors - 1)).toBeGreaterThan(0.2);
    expect(anchors).toBeGreaterThan(40);
    expect(anchors).toBeLessThan(90);
  });

  test("without anchors there is no interval", () => {
    expect(plannedAnchorWidth(expected, 0)).toBeNull();
  });
});
