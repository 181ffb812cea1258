import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerPattern, nestedLevels } from "./nested-levels.ts";
import { twoPhase } from "./two-phase.ts";

const pattern = (answers: string, cases: number): AnswerPattern => ({
  answers: [...answers].map((answer) => answer === "J"),
  cases,
});

/** Level 1 read 150, level 2 half of them: 80 per cent yes at level 1, 68 when corrected. */
const twoLevels = [
  pattern("J", 60),
  pattern("JJ", 48),
  pattern("JN", 12),
  pattern("N", 15),
  pattern("NJ", 3),
  pattern("NN", 12),
];

describe("a share corrected by every level above the first", () => {
  test("two levels: Tenenbein's estimate, 80 per cent becomes 68", () => {
    expect(nestedLevels(twoLevels)?.corrected).toBeCloseTo(0.68, 12);
    expect(nestedLevels(twoLevels)?.standardError).toBeCloseTo(0.05017303, 8);
    expect(nestedLevels(twoLevels)?.explained[0]).toBeCloseTo(0.26470588, 8);
    expect(nestedLevels(twoLevels)?.explained[1]).toBeCloseTo(1 - 0.26470588, 8);
  });

  /**
   * R 4.2.2: the likelihood of the ten kinds of answers under seven free parameters, maximised by optim(method = "BFGS",
   * reltol = 1e-16); standard error by the delta method from its numerical Hessian.
   */
  test("three levels: the maximum likelihood estimate and its error, as found numerically in R", () => {
    const three = [
      pattern("J", 60),
      pattern("JJ", 24),
      pattern("JJJ", 18),
      pattern("JJN", 6),
      pattern("JN", 6),
      pattern("JNJ", 1),
      pattern("JNN", 5),
      pattern("N", 14),
      pattern("NJ", 3),
      pattern("NJJ", 2),
      pattern("NJN", 1),
      pattern("NN", 4),
      pattern("NNJ", 1),
      pattern("NNN", 3),
    ];
    expect(nestedLevels(three)?.corrected).toBeCloseTo(0.5945945945926, 9);
    expect(nestedLevels(three)?.standardError).toBeCloseTo(0.0753611603709, 8);
    expect(nestedLevels(three)?.explained.reduce((all, part) => all + part, 0)).toBeCloseTo(1, 12);
  });

  test("two levels, any counts: the same as twoPhase", () => {
    const some = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.tuple(some, some, some, some, fc.nat(99), fc.nat(99)), ([yy, yn, ny, nn, yes, no]) => {
        const nested = nestedLevels([
          pattern("JJ", yy),
          pattern("JN", yn),
          pattern("NJ", ny),
          pattern("NN", nn),
          pattern("J", yes),
          pattern("N", no),
        ]);
        const two = twoPhase({
          n1: yy + yn + ny + nn + yes + no,
          level1Yes: yy + yn + yes,
          level1YesRead: yy + yn,
          level1YesConfirmed: yy,
          level1NoRead: ny + nn,
          level1NoRaised: ny,
        });
        expect(nested?.corrected).toBeCloseTo(two?.corrected ?? Number.NaN, 12);
        expect(nested?.standardError).toBeCloseTo(two?.standardError ?? Number.NaN, 12);
        expect(nested?.corrected95[0]).toBeCloseTo(two?.corrected95[0] ?? Number.NaN, 12);
      }),
    );
  });

  test("a third level that always agrees with the second changes no estimate", () => {
    const third = [
      pattern("J", 60),
      pattern("JJ", 24),
      pattern("JJJ", 24),
      pattern("JN", 6),
      pattern("JNN", 6),
      pattern("N", 15),
      pattern("NJ", 1),
      pattern("NJJ", 2),
      pattern("NN", 6),
      pattern("NNN", 6),
    ];
    expect(nestedLevels(third)?.corrected).toBeCloseTo(0.68, 12);
    expect(nestedLevels(third)?.standardError).toBeCloseTo(0.05017303, 8);
  });

  test("a third level that turns half of level 2's yes into no halves the share", () => {
    const third = [
      pattern("J", 60),
      pattern("JJJ", 24),
      pattern("JJN", 24),
      pattern("JNN", 12),
      pattern("N", 15),
      pattern("NJJ", 1),
      pattern("NJN", 1),
      pattern("NJ", 1),
      pattern("NNN", 12),
    ];
    expect(nestedLevels(third)?.corrected).toBeCloseTo(0.34, 12);
  });

  test("the machine as the first level, on all 2,000 cases: near the difference estimator, and as certain", () => {
    const machineFirst = [
      pattern("J", 1395 - 51),
      pattern("JJ", 48),
      pattern("JN", 3),
      pattern("N", 605 - 24),
      pattern("NJ", 3),
      pattern("NN", 21),
    ];
    const nested = nestedLevels(machineFirst);
    expect(nested?.corrected).toBeCloseTo((1395 / 2000) * (48 / 51) + (605 / 2000) * (3 / 24), 12);
    expect(Math.abs((nested?.corrected ?? 0) - 0.6975)).toBeLessThan(0.01);
    expect(Math.abs((nested?.standardError ?? 0) - 0.0322574)).toBeLessThan(0.004);
  });

  test("one level: its own share with its own interval", () => {
    const share = nestedLevels([pattern("J", 14), pattern("N", 4)]);
    expect(share?.corrected).toBeCloseTo(14 / 18, 12);
    expect(share?.corrected95[0]).toBeCloseTo(0.547854156838, 10);
  });

  test("an answer that the next level never looked behind: undefined; so is no case at all", () => {
    expect(nestedLevels([pattern("JJ", 5), pattern("N", 3)])).toBeNull();
    expect(nestedLevels([])).toBeNull();
  });
});
