import { describe, expect, test } from "vitest";
import { enighedOmGrader } from "./enighed-om-grader.ts";

describe("enighed-om-grader: how two blind gradings agree", () => {
  test("four grades, quadratic weights (irrCAC)", () => {
    const result = enighedOmGrader.compute([
      [12, 3, 1, 0],
      [4, 15, 4, 0],
      [1, 5, 14, 3],
      [0, 1, 4, 8],
    ]);
    expect(result).toMatchObject({ pairs: 75, agree: 49, firstStricter: 15, secondStricter: 11 });
    expect(result.percentAgreement).toBeCloseTo(49 / 75, 12);
    expect(result.gwetsAC2).toBeCloseTo(0.823272, 7);
    expect(result.cohensKappa).toBeCloseTo(0.7672253, 7);
    const [low, high] = result.gwetsAC2Interval95 ?? [];
    expect(low).toBeLessThan(0.823272);
    expect(((low ?? 0) + (high ?? 0)) / 2).toBeCloseTo(0.823272, 6);
    expect(result.verdict).toBe("betydelig");
    expect(result.warning).toBeNull();
  });

  test("the best grade from both in every case: kappa is undefined and said so", () => {
    const result = enighedOmGrader.compute([
      [30, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(result).toMatchObject({ cohensKappa: null, gwetsAC2: 1, verdict: "naesten-fuldstaendig" });
    expect(result).toMatchObject({ gwetsAC2Interval95: null, cohensKappaInterval95: null });
    expect(result.warning).toContain("Kappa kan ikke beregnes");
  });

  test("nearly all i høj grad: kappa misleads", () => {
    expect(
      enighedOmGrader.compute([
        [28, 1],
        [1, 0],
      ]).warning,
    ).toContain("Kappa er misvisende");
  });

  test("no pairs: undefined", () => {
    expect(
      enighedOmGrader.compute([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({
      pairs: 0,
      percentAgreement: null,
      gwetsAC2: null,
      verdict: null,
      warning: "Ingen sag er besvaret på begge niveauer.",
    });
  });
});
