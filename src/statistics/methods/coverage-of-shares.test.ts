import { describe, expect, test } from "vitest";
import { clopperPearson } from "./clopper-pearson.ts";
import { binomialProbability } from "./distributions/binomial-probability.ts";
import { hypergeometricProbability } from "./distributions/hypergeometric-probability.ts";
import { hypergeometricCases } from "./hypergeometric-cases.ts";
import type { Interval } from "./interval.ts";
import { newcombeIndependent } from "./newcombe-independent.ts";
import { type Stratum, stratifiedShare } from "./stratified-share.ts";
import { wilson } from "./wilson.ts";
import { wilsonFinitePopulation } from "./wilson-finite-population.ts";

// Exact: the chance of every result that the draw can give, summed over those whose interval holds the truth.

const sizes = [15, 24, 75, 150];
const shares = [0.05, 0.5, 0.95];
const manyShares = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
const rounding = 1e-12;

function holds(interval: Interval | null, truth: number): boolean {
  return interval !== null && interval[0] <= truth + rounding && truth <= interval[1] + rounding;
}

function coverage(chances: readonly number[], isHeld: (yes: number) => boolean): number {
  return chances.reduce((sum, chance, yes) => sum + (isHeld(yes) ? chance : 0), 0);
}

const binomial = (n: number, share: number) =>
  Array.from({ length: n + 1 }, (_, yes) => binomialProbability(yes, n, share));

const drawn = (n: number, marked: number, population: number) =>
  Array.from({ length: n + 1 }, (_, yes) => hypergeometricProbability(yes, n, marked, population));

describe("how often a share's 95 per cent interval holds the truth", () => {
  test.each(sizes)("Clopper-Pearson with n = %d: never less than 95 times in 100", (n) => {
    const intervals = Array.from({ length: n + 1 }, (_, yes) => clopperPearson(yes, n));
    for (const share of [...manyShares, 0.001, 0.999]) {
      expect(
        coverage(binomial(n, share), (yes) => holds(intervals[yes] ?? null, share)),
      ).toBeGreaterThanOrEqual(0.95);
    }
  });

  test.each(sizes)("Wilson with n = %d: 93.6 to 97.1 times at 5, 50 and 95 per cent", (n) => {
    for (const share of shares) {
      const held = coverage(binomial(n, share), (yes) => holds(wilson(yes, n), share));
      expect(held).toBeGreaterThan(0.936);
      expect(held).toBeLessThan(0.971);
    }
  });

  test.each([
    [15, 150],
    [24, 150],
    [75, 150],
    [150, 900],
  ])("%d drawn of %d: in cases never less than 95 times, whatever the count of yes", (n, population) => {
    const intervals = Array.from({ length: n + 1 }, (_, yes) => hypergeometricCases(yes, n, population));
    for (let marked = 0; marked <= population; marked += population / 150) {
      const held = coverage(drawn(n, marked, population), (yes) => holds(intervals[yes] ?? null, marked));
      expect(held).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });

  test.each([
    [15, 150],
    [24, 150],
    [75, 150],
    [150, 900],
  ])("Wilson for %d drawn of %d: at least 91.8 times at 5, 50 and 95 per cent", (n, population) => {
    for (const share of shares) {
      const marked = Math.round(share * population);
      const isHeld = (yes: number) => holds(wilsonFinitePopulation(yes, n, population), marked / population);
      expect(coverage(drawn(n, marked, population), isHeld)).toBeGreaterThan(0.918);
    }
  });

  test.each([
    [16, 0.949],
    [24, 0.949],
    [74, 0.922],
  ])("two strata, %d drawn, Wilson on the effective size: at least %d", (n, least) => {
    for (const share of shares) expect(coverageOfStrata(n / 2, share)).toBeGreaterThan(least);
  });
});

/** 200 and 100 cases, the share a little higher in the first; half of the draw from each. */
function coverageOfStrata(sampled: number, share: number): number {
  const [first, second] = [Math.round(200 * (share + 0.02)), Math.round(100 * (share - 0.04))];
  const truth = (first + second) / 300;
  const strata = (a: number, b: number): readonly Stratum[] => [
    { population: 200, sampled, yes: a },
    { population: 100, sampled, yes: b },
  ];
  const ofSecond = drawn(sampled, second, 100);
  return drawn(sampled, first, 200).reduce(
    (sum, chance, a) =>
      sum + chance * coverage(ofSecond, (b) => holds(stratifiedShare(strata(a, b))?.wilson95 ?? null, truth)),
    0,
  );
}

describe("how often Newcombe's interval for a change holds the truth", () => {
  test.each([
    [15, 0.939],
    [24, 0.912],
    [75, 0.939],
    [150, 0.943],
  ])("%d cases at both times: at least %d of the times between all of 5, 50 and 95 per cent", (n, least) => {
    const chances = shares.map((share) => binomial(n, share));
    for (const [i, before] of shares.entries()) {
      for (const [j, after] of shares.entries()) {
        const held = (chances[i] ?? []).reduce((sum, chance, yesBefore) => {
          if (chance < rounding) return sum;
          const isHeld = (yesNow: number) =>
            holds(newcombeIndependent({ yes: yesBefore, n }, { yes: yesNow, n }), after - before);
          return sum + chance * coverage(chances[j] ?? [], isHeld);
        }, 0);
        expect(held).toBeGreaterThan(least);
      }
    }
  });
});
