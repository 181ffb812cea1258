import { describe, expect, test } from "vitest";
import { betaQuantile } from "./beta-quantile.ts";
import { binomialProbability } from "./binomial-probability.ts";
import { chiSquareUpperTail } from "./chi-square-upper-tail.ts";
import { hypergeometricProbability } from "./hypergeometric-probability.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { logChoose } from "./log-choose.ts";
import { logGamma } from "./log-gamma.ts";
import { normalCumulative } from "./normal-cumulative.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { tQuantile } from "./t-quantile.ts";

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe("distribution functions against closed forms and tabulated values", () => {
  test.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [0.1, 2.252712651734206],
    [101, 363.7393755555635],
  ])("ln Γ(%d)", (x, expected) => {
    expect(relative(logGamma(x), expected)).toBeLessThan(1e-13);
  });

  test("ln Γ(1) and ln Γ(2) are 0, and 0 is refused", () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  test("choosing: 52 over 5 is 2,598,960, and 6 out of 5 cannot be", () => {
    expect(relative(Math.exp(logChoose(52, 5)), 2598960)).toBeLessThan(1e-12);
    expect(logChoose(5, 6)).toBe(Number.NEGATIVE_INFINITY);
  });

  test.each([
    [0.3, 1, 1, 0.3],
    [0.3, 1, 4, 1 - 0.7 ** 4],
    [0.3, 4, 1, 0.3 ** 4],
    [0.3, 2, 2, 3 * 0.3 ** 2 - 2 * 0.3 ** 3],
    [0.9, 2, 2, 3 * 0.9 ** 2 - 2 * 0.9 ** 3],
    [0.25, 0.5, 0.5, 1 / 3],
    [0, 2, 3, 0],
  ])("I_%d(%d, %d)", (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 13);
  });

  test("I is the binomial tail: 14 or more out of 18 at 0.6", () => {
    const tail = [14, 15, 16, 17, 18].reduce((sum, hits) => sum + binomialProbability(hits, 18, 0.6), 0);
    expect(incompleteBeta(0.6, 14, 5)).toBeCloseTo(tail, 13);
  });

  test("the beta quantile undoes I", () => {
    expect(betaQuantile(incompleteBeta(0.37, 8, 3), 8, 3)).toBeCloseTo(0.37, 13);
  });

  test.each([
    [1, 12.706204736174698],
    [2, 4.302652729696142],
    [10, 2.2281388519649385],
    [147, 1.976233309],
  ])("t with %d degrees of freedom, upper 2.5 per cent", (degreesOfFreedom, expected) => {
    expect(relative(tQuantile(0.025, degreesOfFreedom), expected)).toBeLessThan(1e-9);
  });

  test.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.025, -1.959963984540054],
    [0.8, 0.8416212335729143],
  ])("normal quantile of %d", (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 12);
  });

  test("the normal distribution is symmetric and right at one standard deviation", () => {
    expect(normalCumulative(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalCumulative(-1) + normalCumulative(1)).toBeCloseTo(1, 14);
  });

  test.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [18.307038053275146, 10, 0.05],
    [3, 2, Math.exp(-1.5)],
    [40, 2, Math.exp(-20)],
    [0, 3, 1],
  ])("chi-square above %d on %d degrees of freedom", (x, degreesOfFreedom, expected) => {
    expect(relative(chiSquareUpperTail(x, degreesOfFreedom), expected)).toBeLessThan(1e-11);
  });

  test("hypergeometric: 2 aces in a hand of 5 from 52 cards", () => {
    expect(hypergeometricProbability(2, 5, 4, 52)).toBeCloseTo((6 * 17296) / 2598960, 13);
  });

  test("binomial: certain and impossible events", () => {
    expect([
      binomialProbability(3, 3, 1),
      binomialProbability(2, 3, 1),
      binomialProbability(0, 3, 0),
    ]).toEqual([1, 0, 1]);
  });
});
