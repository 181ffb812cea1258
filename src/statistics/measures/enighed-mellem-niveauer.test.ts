import { describe, expect, test } from "vitest";
import { enighedMellemNiveauer } from "./enighed-mellem-niveauer.ts";

const agree = (
  bothYes: number,
  onlyFirstYes: number,
  onlySecondYes: number,
  bothNo: number,
  higherIs: "better" | "worse" = "better",
) => enighedMellemNiveauer.compute({ bothYes, onlyFirstYes, onlySecondYes, bothNo, higherIs });

describe("enighed-mellem-niveauer: how two blind readings agree", () => {
  test("75 cases read twice: counts, percent, AC1, kappa and the difference with its interval", () => {
    const result = agree(52, 9, 3, 11);
    expect(result).toMatchObject({
      pairs: 75,
      agree: 63,
      firstStricter: 3,
      secondStricter: 9,
      percentAgreement: 0.84,
    });
    expect(result.gwetsAC1).toBeCloseTo(0.753627155762, 11);
    expect(result.cohensKappa).toBeCloseTo(0.547738693467, 11);
    expect(result.newcombePaired95?.[1]).toBeCloseTo(0.174555443561, 10);
    expect(result.warning).toBeNull();
  });

  /** R 4.2.2: irrCAC's standard errors of AC1 and kappa, and qt(0.975, n − 1). */
  test("AC1 and kappa have their intervals: 41, 7, 3 and 9 of 60 cases", () => {
    const { gwetsAC1Interval95, cohensKappaInterval95 } = agree(41, 7, 3, 9);
    const t = 2.00099537;
    expect(gwetsAC1Interval95?.[0]).toBeCloseTo(0.7404844 - t * 0.0838544, 6);
    expect(gwetsAC1Interval95?.[1]).toBeCloseTo(0.7404844 + t * 0.0838544, 6);
    expect(cohensKappaInterval95?.[0]).toBeCloseTo(0.537037 - t * 0.1271543, 6);
    expect(cohensKappaInterval95?.[1]).toBeCloseTo(0.537037 + t * 0.1271543, 6);
  });

  test.each([75, 1, 0])("no spread, no interval: yes from both in all of %d cases", (bothYes) => {
    const result = agree(bothYes, 0, 0, 0);
    expect(result).toMatchObject({ gwetsAC1Interval95: null, cohensKappaInterval95: null });
  });

  test.each([
    [52, 9, 3, 11, "better", null],
    [20, 15, 5, 10, "better", "second"],
    [20, 15, 5, 10, "worse", "first"],
    [20, 5, 15, 10, "better", "first"],
    [20, 5, 15, 10, "worse", "second"],
    [1, 9, 0, 2, "better", null],
  ] as const)(
    "%d, %d, %d, %d where a yes is %s: the stricter level is %s",
    (a, b, c, d, higherIs, stricter) => {
      expect(agree(a, b, c, d, higherIs).stricter).toBe(stricter);
    },
  );

  test.each([
    [52, 9, 3, 11, "betydelig"],
    [70, 2, 3, 0, "naesten-fuldstaendig"],
    [20, 15, 5, 10, "ingen"],
    [75, 0, 0, 0, "naesten-fuldstaendig"],
    [12, 1, 0, 2, null],
    [19, 0, 0, 0, null],
    [20, 0, 0, 0, "naesten-fuldstaendig"],
  ])("%d, %d, %d, %d: the verdict is %s, and there is none under 20 cases", (a, b, c, d, verdict) => {
    expect(agree(a, b, c, d).verdict).toBe(verdict);
  });

  test.each([
    [52, 9, 3, 11, null],
    [70, 2, 3, 0, "Kappa er misvisende, fordi næsten alle svar er ens; læs procent enighed og Gwets AC."],
    [0, 2, 3, 70, "Kappa er misvisende, fordi næsten alle svar er ens; læs procent enighed og Gwets AC."],
    [
      75,
      0,
      0,
      0,
      "Kappa kan ikke beregnes, fordi begge niveauer har givet det samme svar i alle sager; læs Gwets AC.",
    ],
    [8, 2, 1, 8, "Kun 19 sager er besvaret på begge niveauer; det er for få til at bedømme enigheden."],
    [
      1,
      0,
      0,
      0,
      "Kun 1 sag er besvaret på begge niveauer; det er for få til at bedømme enigheden. Kappa kan ikke beregnes, fordi begge niveauer har givet det samme svar i alle sager; læs Gwets AC.",
    ],
    [0, 0, 0, 0, "Ingen sag er besvaret på begge niveauer."],
  ])("%d, %d, %d, %d warns: %s", (a, b, c, d, warning) => {
    expect(agree(a, b, c, d).warning).toBe(warning);
  });

  test("no pairs: undefined, not NaN", () => {
    expect(agree(0, 0, 0, 0)).toMatchObject({
      pairs: 0,
      percentAgreement: null,
      gwetsAC1: null,
      cohensKappa: null,
      pairedDifference: null,
      newcombePaired95: null,
      stricter: null,
      verdict: null,
    });
  });
});
