import { expect, test } from "vitest";
import { threePhaseRatioMethod } from "./three-phase-ratio.ts";

/** The answers of docs/metode/hvad-er-niveauet.md: yes, no and set aside. */
const type = {
  machine: [260, 100, 40],
  machineAndLevel1: [
    [85, 6, 6],
    [2, 30, 3],
    [1, 2, 15],
  ],
  machineAndLevel2: [
    [40, 5, 3],
    [2, 15, 1],
    [1, 1, 7],
  ],
  level1AndLevel2: [
    [40, 2, 1],
    [1, 18, 0],
    [2, 1, 10],
  ],
};

test("tables of three answers give the share that the method page works by hand (R 4.2.2)", () => {
  const { estimate, newcombe95, yesOfAll, yesOfAll95, noOfAll, noOfAll95 } = threePhaseRatioMethod.run({
    strata: [type],
  });
  expect(estimate).toBeCloseTo(0.665413533835, 11);
  expectInterval(newcombe95, 0.59130946653, 0.738349323223);
  expect(yesOfAll).toBeCloseTo(0.59, 12);
  expectInterval(yesOfAll95, 0.521827014928, 0.658973694989);
  expect(noOfAll).toBeCloseTo(0.25 + 0.02 + 2 / 75, 12);
  expectInterval(noOfAll95, 0.233522138978, 0.360666915011);
});

test.each([
  ["machine", [50, 50, 49], "machineAndLevel1« må ikke have flere sager end »machine«"],
  [
    "level1AndLevel2",
    [
      [40, 2, 1],
      [1, 18, 0],
      [2, 1, 9],
    ],
    "level1AndLevel2« skal have de samme sager som »machineAndLevel2«",
  ],
  ["machine", [260, 100], "machine« skal være tre tal: ja, nej og sat til side"],
])("%s of %j is refused", (key, value, reason) => {
  expect(() => threePhaseRatioMethod.run({ strata: [{ ...type, [key]: value }] })).toThrow(reason);
});

function expectInterval(actual: unknown, low: number, high: number): void {
  expect(actual).toEqual([expect.closeTo(low, 11), expect.closeTo(high, 11)]);
}
