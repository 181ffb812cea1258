import { describe, expect, test } from "vitest";
import { lqasRisks, lqasRule } from "./lqas.ts";

describe("lot quality assurance with 19 cases, 80 per cent good and 50 per cent poor", () => {
  test.each([
    [11, 0.0067, 0.3238],
    [12, 0.0233, 0.1796],
    [13, 0.0676, 0.0835],
    [14, 0.1631, 0.0318],
    [15, 0.3267, 0.0096],
  ])(
    "accept from %d yes: a good unit is rejected with %d, a poor one accepted with %d",
    (acceptFrom, good, poor) => {
      expect(lqasRisks(19, 0.8, 0.5, acceptFrom).rejectGood).toBeCloseTo(good, 4);
      expect(lqasRisks(19, 0.8, 0.5, acceptFrom).acceptPoor).toBeCloseTo(poor, 4);
    },
  );

  test("the rule with the smallest larger risk is 13 of 19", () => {
    expect(lqasRule(19, 0.8, 0.5).acceptFrom).toBe(13);
  });
});
