import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairedCountsOf } from "../testing/paired-counts-of.ts";
import { agreementTable } from "./agreement-table.ts";
import { identityWeights, linearWeights, quadraticWeights } from "./agreement-weights.ts";
import { cohensKappa } from "./cohens-kappa.ts";
import { coincidencesOfTable } from "./coincidences.ts";
import { gwetsAc } from "./gwets-ac.ts";
import { intervalDistance, krippendorffsAlpha, nominalDistance } from "./krippendorffs-alpha.ts";
import { pabak } from "./pabak.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { specificAgreement } from "./specific-agreement.ts";

const yesNo = (a: number, b: number, c: number, d: number) => agreementTable(pairedCountsOf(a, b, c, d));
const alphaOf = (table: readonly (readonly number[])[]) => krippendorffsAlpha(coincidencesOfTable(table));

const abstractors = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
const diagnosis = [
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
];
const graded = [
  [12, 3, 1, 0],
  [4, 15, 4, 0],
  [1, 5, 14, 3],
  [0, 1, 4, 8],
];
const sas = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];

describe("agreement of two readers on a yes/no question", () => {
  test.each([
    [52, 9, 3, 11, 0.84, 0.547738693467, 0.753627155762, 0.68, 0.546653144016],
    [70, 2, 3, 0, 0.933333333333, -0.0330578512397, 0.928741092637, 0.866666666667, -0.0275862068966],
    [20, 15, 5, 10, 0.6, 0.2, 0.230769230769, 0.2, 0.175],
    [12, 1, 0, 2, 0.933333333333, 0.761904761905, 0.907692307692, 0.866666666667, 0.768],
  ])("%d, %d, %d, %d as R gives it", (a, b, c, d, percent, kappa, ac1, adjusted, alpha) => {
    const table = yesNo(a, b, c, d);
    expect(percentAgreement(table)).toBeCloseTo(percent, 11);
    expect(cohensKappa(table)?.value).toBeCloseTo(kappa, 11);
    expect(gwetsAc(table)?.value).toBeCloseTo(ac1, 11);
    expect(pabak(table)).toBeCloseTo(adjusted, 11);
    expect(alphaOf(table)).toBeCloseTo(alpha, 11);
  });

  test.each([
    [40, 9, 6, 45, 0.699519, 0.700748, 0.700752, 0.842105, 0.857143],
    [80, 10, 5, 5, 0.318182, 0.808, 0.317714, 0.914286, 0.4],
    [118, 5, 2, 0, -0.023392, 0.940776, -0.024691, 236 / 243, 0],
    [41, 7, 3, 9, 0.537037, 0.7404844, 0.5380435, 0.8913043, 0.6428571],
  ])(
    "%d, %d, %d, %d: the paradox of kappa (Feinstein & Cicchetti 1990, Gwet 2008)",
    (a, b, c, d, kappa, ac1, alpha, yes, no) => {
      expect(cohensKappa(yesNo(a, b, c, d))?.value).toBeCloseTo(kappa, 6);
      expect(gwetsAc(yesNo(a, b, c, d))?.value).toBeCloseTo(ac1, 6);
      expect(alphaOf(yesNo(a, b, c, d))).toBeCloseTo(alpha, 6);
      expect(specificAgreement(pairedCountsOf(a, b, c, d)).positive).toBeCloseTo(yes, 6);
      expect(specificAgreement(pairedCountsOf(a, b, c, d)).negative).toBeCloseTo(no, 6);
    },
  );

  test.each([
    [45, 15, 25, 15, 0.130435, 0.266055],
    [25, 35, 5, 35, 0.259259, 0.207921],
  ])("%d, %d, %d, %d: kappa and AC1", (a, b, c, d, kappa, ac1) => {
    expect(cohensKappa(yesNo(a, b, c, d))?.value).toBeCloseTo(kappa, 6);
    expect(gwetsAc(yesNo(a, b, c, d))?.value).toBeCloseTo(ac1, 6);
  });

  test("all yes from both: kappa and alpha are undefined, AC1 is 1", () => {
    const table = yesNo(75, 0, 0, 0);
    expect([cohensKappa(table), alphaOf(table), gwetsAc(table)]).toEqual([
      null,
      null,
      { value: 1, standardError: 0 },
    ]);
    expect(specificAgreement(pairedCountsOf(75, 0, 0, 0))).toEqual({ positive: 1, negative: null });
  });

  test("no cases: everything is undefined", () => {
    const table = yesNo(0, 0, 0, 0);
    expect([
      percentAgreement(table),
      cohensKappa(table),
      gwetsAc(table),
      pabak(table),
      alphaOf(table),
    ]).toEqual(new Array(5).fill(null));
  });

  test("standard errors, and the correction for 60 pairs out of 150 (irrCAC)", () => {
    expect(cohensKappa(yesNo(41, 7, 3, 9))?.standardError).toBeCloseTo(0.1271543, 7);
    expect(gwetsAc(yesNo(41, 7, 3, 9))?.standardError).toBeCloseTo(0.0838544, 7);
    expect(gwetsAc(yesNo(41, 7, 3, 9), identityWeights, 150)?.standardError).toBeCloseTo(0.0649533, 7);
  });

  test("the readers' order and the answers' names change nothing", () => {
    const table = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
      .filter((counts) => counts.some((c) => c > 0));
    fc.assert(
      fc.property(table, ([a, b, c, d]) => {
        for (const other of [yesNo(a, c, b, d), yesNo(d, c, b, a)]) {
          expect(gwetsAc(other)?.value).toBeCloseTo(gwetsAc(yesNo(a, b, c, d))?.value ?? Number.NaN, 10);
          expect(cohensKappa(other)?.value ?? 9).toBeCloseTo(cohensKappa(yesNo(a, b, c, d))?.value ?? 9, 10);
          expect(alphaOf(other) ?? 9).toBeCloseTo(alphaOf(yesNo(a, b, c, d)) ?? 9, 10);
        }
      }),
    );
  });
});

describe("agreement of two readers on a graded scale (irrCAC)", () => {
  test("three grades, unweighted, with standard errors", () => {
    expect(percentAgreement(abstractors)).toBeCloseTo(0.89, 10);
    expect(cohensKappa(abstractors)?.value).toBeCloseTo(0.7964094, 7);
    expect(cohensKappa(abstractors)?.standardError).toBeCloseTo(0.0589107, 7);
    expect(gwetsAc(abstractors)?.value).toBeCloseTo(0.8493305, 7);
    expect(gwetsAc(abstractors)?.standardError).toBeCloseTo(0.0432175, 7);
    expect(pabak(abstractors)).toBeCloseTo(0.835, 7);
    expect(alphaOf(abstractors)).toBeCloseTo(0.7972585, 7);
  });

  test("four grades, unweighted", () => {
    expect(percentAgreement(diagnosis)).toBeCloseTo(0.5874439, 7);
    expect(cohensKappa(diagnosis)?.value).toBeCloseTo(0.4315008, 7);
    expect(gwetsAc(diagnosis)?.value).toBeCloseTo(0.4561576, 7);
    expect(pabak(diagnosis)).toBeCloseTo(0.4499253, 7);
    expect(alphaOf(diagnosis)).toBeCloseTo(0.4316178, 7);
  });

  test.each([
    ["three grades, linear", abstractors, linearWeights, 0.945, 0.842902, 0.9000227],
    ["three grades, quadratic", abstractors, quadraticWeights, 0.9725, 0.8921569, 0.9402369],
    ["four grades, linear", graded, linearWeights, 0.8711111, 0.6518329, 0.6997584],
    ["four grades, quadratic", graded, quadraticWeights, 0.9481481, 0.7672253, 0.823272],
  ])("%s: percent, weighted kappa and AC2", (_, table, weights, percent, kappa, ac2) => {
    expect(percentAgreement(table, weights)).toBeCloseTo(percent, 7);
    expect(cohensKappa(table, weights)?.value).toBeCloseTo(kappa, 7);
    expect(gwetsAc(table, weights)?.value).toBeCloseTo(ac2, 7);
  });

  test.each([
    ["three grades, by steps", abstractors, 1, 0.843587],
    ["three grades, interval", abstractors, 2, 0.8926487],
    ["four grades, by steps", graded, 1, 0.6539047],
    ["four grades, interval", graded, 2, 0.7685206],
  ])("%s: Krippendorff's alpha", (_, table, power, alpha) => {
    const distance = (i: number, j: number) => Math.abs(i - j) ** power;
    expect(krippendorffsAlpha(coincidencesOfTable(table), distance)).toBeCloseTo(alpha, 7);
  });

  test("interval distance is the squared step, nominal distance is any difference", () => {
    expect([intervalDistance(0, 3, []), nominalDistance(0, 3, []), nominalDistance(2, 2, [])]).toEqual([
      9, 1, 0,
    ]);
  });

  test("kappa and linear kappa as SAS prints them, with their standard errors", () => {
    expect(cohensKappa(sas)?.value).toBeCloseTo(0.4842, 4);
    expect(cohensKappa(sas)?.standardError).toBeCloseTo(0.138, 4);
    expect(cohensKappa(sas, linearWeights)?.value).toBeCloseTo(0.4701195, 7);
    expect(cohensKappa(sas, linearWeights)?.standardError).toBeCloseTo(0.145746, 6);
  });
});
