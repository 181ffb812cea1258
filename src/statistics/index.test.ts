import { describe, expect, test } from "vitest";
import { statisticMethods } from "./index.ts";
import { runMethod } from "./testing/run-method.ts";

/** Made with R 4.2.2 (psych, survey, base), Newcombe 1998, Gwet 2008, Krippendorff 2011: data keys in, the rest out. */
const examples: readonly [id: string, input: Record<string, unknown>, output: Record<string, unknown>][] = [
  [
    "agreement",
    { bothYes: 52, onlyFirstYes: 9, onlySecondYes: 3, bothNo: 11 },
    {
      percentAgreement: 0.84,
      cohensKappa: 0.547738693467,
      gwetsAC1: 0.753627155762,
      pabak: 0.68,
      krippendorffsAlpha: 0.546653144016,
      mcnemarExactP: 0.14599609375,
      pairedDifference: 0.08,
      newcombePaired95: [-0.0135081975547, 0.174555443561],
    },
  ],
  [
    "proportion",
    { yes: 14, n: 18 },
    { wilson95: [0.547854156838, 0.909990718914], clopperPearson95: [0.523627234264, 0.935907952282] },
  ],
  [
    "proportion",
    { yes: 60, n: 75, population: 150 },
    { hypergeometric95: [109, 129], wilsonFinitePopulation95: [0.728599, 0.856321] },
  ],
  [
    "difference",
    { baselineYes: 13, baselineN: 18, nowYes: 8, nowN: 18 },
    {
      difference: -0.277777777778,
      newcombe95: [-0.528542273702, 0.0400777645903],
      fisherExactP: 0.175583176154,
    },
  ],
  [
    "stratified",
    {
      strata: [
        { population: 900, sampled: 50, yes: 35 },
        { population: 1400, sampled: 60, yes: 48 },
        { population: 350, sampled: 40, yes: 22 },
      ],
    },
    {
      estimate: 0.733018867925,
      standardError: 0.0359077706833,
      degreesOfFreedom: 147,
      t95: [0.662056735452, 0.803981000397],
    },
  ],
  [
    "difference-estimator",
    {
      population: 2000,
      machineYesInPopulation: 1395,
      sample: 75,
      machineYesHumanYes: 48,
      machineYesHumanNo: 3,
      machineNoHumanYes: 3,
      machineNoHumanNo: 21,
    },
    {
      estimate: 0.6975,
      standardError: 0.0322574106298,
      humanOnlyEstimate: 0.68,
      humanOnlyStandardError: 0.0532002844943,
    },
  ],
  [
    "three-phase",
    {
      population: 400,
      machineYesInPopulation: 300,
      machineAndLevel1: { bothYes: 100, onlyFirstYes: 15, onlySecondYes: 3, bothNo: 32 },
      machineAndLevel2: { bothYes: 49, onlyFirstYes: 8, onlySecondYes: 3, bothNo: 15 },
      level1AndLevel2: { bothYes: 49, onlyFirstYes: 2, onlySecondYes: 5, bothNo: 19 },
    },
    { estimate: 0.71, standardError: 0.034934516176 },
  ],
  [
    "two-phase",
    {
      N: 900,
      n1: 150,
      n2: 75,
      l1_yes_of_150: 120,
      validated: { l1yes: { n: 60, l2yes: 48 }, l1no: { n: 15, l2yes: 3 } },
    },
    { naive_l1: 0.8, corrected: 0.68, se_tenenbein: 0.05017303, se_with_fpc: 0.0481615, K: 0.26470588 },
  ],
  [
    "cmh",
    {
      strata: [
        { nowYes: 12, nowNo: 8, baselineYes: 6, baselineNo: 10 },
        { nowYes: 20, nowNo: 15, baselineYes: 10, baselineNo: 15 },
        { nowYes: 9, nowNo: 5, baselineYes: 6, baselineNo: 10 },
      ],
    },
    { statistic: 5.33165016423, p: 0.0209415486213, commonOddsRatio: 2.34482758621 },
  ],
  ["grim", { percents: [17, 78, 50, 45], n: 18 }, { possible: [17, 78, 50], impossible: [45], fittingN: [] }],
  [
    "grim",
    { percents: [61.1, 72.2, 61], n: 18, decimals: 1 },
    { possible: [61.1, 72.2], impossible: [61], fittingN: [] },
  ],
  ["lqas", { n: 19, upper: 0.8, lower: 0.5 }, { acceptFrom: 13 }],
  ["lqas", { n: 19, upper: 0.8, lower: 0.5, acceptFrom: 11 }, { acceptFrom: 11 }],
  ["plan-share", { share: 0.8, n: 75, population: 150 }, { plannedWidth: 0.127722 }],
  ["plan-share", { share: 0.5, width: 0.1, population: 900 }, { casesForWidth: 268 }],
  [
    "plan-change",
    { baselineShare: 0.9, nowShare: 0.1, baselineN: 3, nowN: 3 },
    { detectableUpTo: null, chanceOfSeeing: 0.531441 },
  ],
  [
    "plan-levels",
    {
      levels: [
        { explained: 0.6, cost: 20, cases: 150 },
        { explained: 0.4, cost: 80, cases: 75 },
      ],
      budget: 9000,
    },
    { optimalCases: [170, 69], effectiveCases: 1 / (0.6 / 150 + 0.4 / 75), cost: 9000 },
  ],
  ["plan-anchors", { yesThen: 1, loses: 0, gains: 0, n: 14 }, { plannedWidth: 2 * 0.215311 }],
  ["plan-lqas", { upper: 0.8, lower: 0.5 }, { n: 19, acceptFrom: 13 }],
  ["many-tests", { p: [0.042, 0.001, 0.5] }, { adjusted: [0.063, 0.003, 0.5] }],
  [
    "many-readers",
    {
      cases: [
        [1, 1, null],
        [2, 2, 2],
        [null, 3, null],
      ],
    },
    { fleissKappa: 1, gwetsAC1: 1, krippendorffsAlpha: { nominal: 1, ordinal: 1, interval: 1 } },
  ],
  [
    "split-change",
    {
      baselineYes: 114,
      baselineN: 150,
      nowYes: 96,
      nowN: 150,
      anchors: { bothYes: 24, onlyThenYes: 5, onlyNowYes: 1, bothNo: 10 },
    },
    { total: { value: -0.12 }, practice: { value: -0.02 }, strictness: { value: -0.1 }, criteria: null },
  ],
  [
    "severity",
    {
      answers: [
        { case: "1", question: "a", reader: "niveau 1", passed: true },
        { case: "1", question: "a", reader: "niveau 2", passed: false },
        { case: "2", question: "a", reader: "niveau 1", passed: true },
        { case: "2", question: "a", reader: "niveau 2", passed: false },
        { case: "3", question: "a", reader: "niveau 1", passed: false },
        { case: "3", question: "a", reader: "niveau 2", passed: true },
      ],
      reference: "niveau 1",
      model: "conditional",
    },
    {
      readers: [
        { reader: "niveau 1", answers: 3, severity: 0, standardError: 0, severity95: [0, 0] },
        {
          reader: "niveau 2",
          answers: 3,
          severity: Math.LN2,
          standardError: 1.22474487139,
          severity95: [-1.70730866, 3.09360302],
        },
      ],
    },
  ],
  [
    "nested-levels",
    {
      patterns: [
        { answers: "J", cases: 60 },
        { answers: "JJ", cases: 48 },
        { answers: "JN", cases: 12 },
        { answers: "N", cases: 15 },
        { answers: "NJ", cases: 3 },
        { answers: "NN", cases: 12 },
      ],
    },
    { corrected: 0.68, standardError: 0.05017303 },
  ],
  [
    "graded-agreement",
    {
      table: [
        [12, 3, 1, 0],
        [4, 15, 4, 0],
        [1, 5, 14, 3],
        [0, 1, 4, 8],
      ],
      weights: "quadratic",
    },
    { percentAgreement: 128 / 135, cohensKappa: 0.7672253, gwetsAC2: 0.823272 },
  ],
];

describe("the methods of bin/sagspejl statistics (contract.md section 5)", () => {
  test.each(examples)("%s of %j", (id, input, expected) => {
    const output = runMethod(id, input);
    for (const [key, value] of Object.entries(expected)) expectClose(output[key], value);
  });

  test("what is undefined is null, never NaN, also without a single case", () => {
    const nothing = { bothYes: 0, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 };
    expect(runMethod("agreement", nothing)).toMatchObject({
      percentAgreement: null,
      cohensKappa: null,
      newcombePaired95: null,
      intervals95: {
        percentAgreement: null,
        positiveAgreement: null,
        cohensKappa: null,
        gwetsAC1: null,
        pabak: null,
      },
    });
    expect(runMethod("agreement", { ...nothing, bothYes: 75 })).toMatchObject({
      cohensKappa: null,
      gwetsAC1: 1,
    });
    expect(runMethod("proportion", { yes: 0, n: 0 })).toMatchObject({
      wilson95: null,
      clopperPearson95: null,
    });
    expect(runMethod("difference", { baselineYes: 0, baselineN: 0, nowYes: 1, nowN: 2 })).toMatchObject({
      difference: null,
      newcombe95: null,
      fisherExactP: null,
    });
  });

  test("every method has its own id, Danish words and a reference", () => {
    expect(new Set(statisticMethods.map(({ id }) => id)).size).toBe(statisticMethods.length);
    for (const { title, summary, reference } of statisticMethods) {
      expect(title).not.toBe("");
      expect(summary).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(reference).toMatch(/\d{4}/);
    }
  });
});

/** As close as the digits of the expected number allow, six to nine. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    const printedDigits = String(expected).split(".")[1]?.length ?? 9;
    expect(actual).toBeCloseTo(expected, Math.max(6, Math.min(9, printedDigits - 1)));
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    for (const [i, one] of expected.entries()) expectClose(actual[i], one);
  } else if (
    typeof expected === "object" &&
    expected !== null &&
    typeof actual === "object" &&
    actual !== null
  ) {
    const found = new Map(Object.entries(actual));
    for (const [key, one] of Object.entries(expected)) expectClose(found.get(key), one);
  } else expect(actual).toEqual(expected);
}
