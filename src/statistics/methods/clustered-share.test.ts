import { describe, expect, it } from "vitest";
import { clusteredShare } from "./clustered-share.ts";
import { wilson } from "./wilson.ts";

describe("the share of answers that come in clusters", () => {
  it("equals Wilson's on the cases when each case's answers are all alike", () => {
    const clusters = [...Array(12).fill({ hits: 5, answers: 5 }), ...Array(8).fill({ hits: 0, answers: 5 })];
    const result = clusteredShare(clusters);
    expect(result?.share).toBe(0.6);
    expect(result?.effectiveN).toBeCloseTo(19, 10);
    expect(result?.wilson95[0]).toBeCloseTo(wilson(0.6 * 19, 19)?.[0] ?? 0, 10);
  });

  it("gives the ratio estimate's variance, worked by hand", () => {
    // share 7/12; residuals 3-4p, 1-3p, 3-5p = 8/12, -9/12, 1/12; squares 146/144; variance 3/2 * 146/144/144
    const result = clusteredShare([
      { hits: 3, answers: 4 },
      { hits: 1, answers: 3 },
      { hits: 3, answers: 5 },
    ]);
    expect(result?.share).toBeCloseTo(7 / 12, 12);
    const variance = (1.5 * 146) / 144 ** 2;
    expect(result?.effectiveN).toBeCloseTo(Math.min(12, ((7 / 12) * (5 / 12)) / variance), 10);
  });

  it("never claims more precision than independent answers would have, and falls back on the cases without spread", () => {
    const alternating = Array(10).fill({ hits: 1, answers: 2 });
    expect(clusteredShare(alternating)?.effectiveN).toBe(10);
    expect(clusteredShare([...alternating, { hits: 2, answers: 2 }])?.effectiveN).toBeLessThanOrEqual(22);
    expect(clusteredShare(Array(4).fill({ hits: 3, answers: 3 }))).toMatchObject({ share: 1, effectiveN: 4 });
  });

  it("has no interval with fewer than two answered cases", () => {
    expect(clusteredShare([])).toBeNull();
    expect(
      clusteredShare([
        { hits: 2, answers: 3 },
        { hits: 0, answers: 0 },
      ]),
    ).toBeNull();
  });
});
