import { describe, expect, test } from "vitest";
import { InvalidStatisticInput } from "./invalid-statistic-input.ts";
import { runMethod } from "./testing/run-method.ts";

describe("what bin/sagspejl statistics answers when it cannot compute", () => {
  test.each([
    [
      "nested-levels",
      {
        patterns: [
          { answers: "JJ", cases: 4 },
          { answers: "N", cases: 2 },
        ],
      },
      "hvert svar",
    ],
    ["stratified", { strata: [{ population: 9, sampled: 1, yes: 1 }] }, "mindst to sager"],
    ["cmh", { strata: [{ nowYes: 1, nowNo: 0, baselineYes: 1, baselineNo: 0 }] }, "sager fra begge tider"],
    [
      "three-phase",
      {
        population: 9,
        machineYesInPopulation: 4,
        machineAndLevel1: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 3 },
        machineAndLevel2: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 },
        level1AndLevel2: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 },
      },
      "mindst to sager",
    ],
    [
      "three-phase-ratio",
      {
        strata: [
          {
            machine: [4, 4, 1],
            machineAndLevel1: [
              [1, 0, 0],
              [0, 1, 0],
              [0, 0, 1],
            ],
            machineAndLevel2: [
              [1, 0, 0],
              [0, 0, 0],
              [0, 0, 0],
            ],
            level1AndLevel2: [
              [1, 0, 0],
              [0, 0, 0],
              [0, 0, 0],
            ],
          },
        ],
      },
      "mindst to sager",
    ],
    [
      "two-phase",
      { n1: 9, l1_yes: 5, validated: { l1yes: { n: 2, l2yes: 1 }, l1no: { n: 0, l2yes: 0 } } },
      "hvert svar",
    ],
    [
      "two-phase",
      { N: 90, n1: 9, l1_yes: 5, validated: { l1yes: { n: 2, l2yes: 1 }, l1no: { n: 1, l2yes: 0 } } },
      "for N mindst to",
    ],
    ["proportion", { yes: 0, n: 0 }, "Uden sager"],
    ["difference", { baselineYes: 0, baselineN: 0, nowYes: 3, nowN: 4 }, "både i baseline og nu"],
    ["agreement", { bothYes: 75, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 }, "for ens"],
    [
      "graded-agreement",
      {
        table: [
          [5, 0],
          [0, 0],
        ],
      },
      "for ens",
    ],
    ["many-readers", { cases: [[1], [2]] }, "for få sager"],
    ["cmh", { strata: [{ nowYes: 5, nowNo: 0, baselineYes: 0, baselineNo: 5 }] }, "uendeligt stort"],
    [
      "difference-estimator",
      {
        ...{ population: 9, machineYesInPopulation: 4, sample: 1 },
        ...{ machineYesHumanYes: 1, machineYesHumanNo: 0, machineNoHumanYes: 0, machineNoHumanNo: 0 },
      },
      "mindst to sager",
    ],
    [
      "severity",
      { answers: [{ case: "1", question: "a", reader: "b", passed: true }] },
      "aldrig svaret forskelligt",
    ],
    [
      "split-change",
      {
        ...{ baselineYes: 8, baselineN: 9, nowYes: 7, nowN: 9 },
        anchors: { bothYes: 3, onlyThenYes: 0, onlyNowYes: 0, bothNo: 0 },
      },
      "det nye kriterium",
    ],
    ["plan-share", { share: 0.5, width: 0.0001 }, "10.000.000 sager for få"],
    ["plan-change", { baselineShare: 0, baselineN: 1, nowN: 1 }, "så få sager"],
    ["plan-anchors", { yesThen: 0.5, loses: 0.2, gains: 0.2, width: 0.0001 }, "100.000 ankersager"],
    ["plan-lqas", { upper: 0.5, lower: 0.5 }, "1.000 sager er for få"],
    [
      "plan-levels",
      {
        levels: [
          { explained: 0.3, cost: 30 },
          { explained: 0.7, cost: 60 },
        ],
      },
      "kræver budget",
    ],
  ])("%s says why it cannot answer %j", (id, input, reason) => {
    expect(runMethod(id, input).reason).toContain(reason);
  });

  test.each([
    ["proportion", { yes: 3 }, "Nøglen »n« mangler; den skal være et helt tal fra 0 til 10.000.000."],
    ["proportion", { yes: "3", n: 4 }, "Nøglen »yes« skal være et helt tal fra 0 til 10.000.000."],
    ["proportion", { yes: 2.5, n: 4 }, "Nøglen »yes« skal være et helt tal fra 0 til 10.000.000."],
    ["proportion", { yes: -1, n: 4 }, "Nøglen »yes« skal være et helt tal fra 0 til 10.000.000."],
    ["proportion", { yes: 5, n: 4 }, "Nøglen »yes« må ikke være større end »n«."],
    ["proportion", { yes: 4, n: 4, population: 3 }, "Nøglen »n« må ikke være større end »population«."],
    [
      "three-phase-ratio",
      { strata: [] },
      "Nøglen »strata« skal være en liste med et objekt for hver sagstype, mindst ét.",
    ],
    ["proportion", 7, "Giv ét JSON-objekt med metodens nøgler."],
    ["proportion", null, "Giv ét JSON-objekt med metodens nøgler."],
    ["two-phase", "x", "Giv ét JSON-objekt med metodens nøgler."],
    [
      "two-phase",
      { n1: 9, l1_yes: 3 },
      "Nøglen »validated« mangler; den skal være et objekt med l1yes og l1no.",
    ],
    ["stratified", { strata: [] }, "Nøglen »strata« skal have mindst ét stratum."],
    [
      "stratified",
      { strata: [{ population: 9, sampled: 3, yes: 4 }] },
      "Nøglen »strata[0].yes« må ikke være større end »sampled«.",
    ],
    ["many-tests", { p: [0.2, 1.5] }, "Nøglen »p[1]« skal være et tal fra 0 til 1."],
    ["lqas", { n: 19, upper: 0.5, lower: 0.8 }, "Nøglen »lower« må ikke være større end »upper«."],
    ["many-readers", { cases: [[1, 0]] }, "Nøglen »cases[0][1]« skal være en grad fra 1 til 100 eller null."],
    [
      "nested-levels",
      { patterns: [{ answers: "ja", cases: 1 }] },
      "Nøglen »patterns[0].answers« skal være niveauernes svar i rækkefølge som tekst, fx »JN«.",
    ],
    [
      "plan-levels",
      {
        levels: [
          { explained: 0.6, cost: 20 },
          { explained: 0.6, cost: 80 },
        ],
      },
      "Nøglen »levels« skal have explained, der tilsammen er 1 (tag dem fra nested-levels).",
    ],
    [
      "plan-levels",
      {
        levels: [
          { explained: 0.3, cost: 30, cases: 75 },
          { explained: 0.7, cost: 60, cases: 150 },
        ],
      },
      "Nøglen »levels« skal have højst lige så mange cases som niveauet under, for et niveau læser en del af dets sager.",
    ],
    [
      "plan-anchors",
      { yesThen: 0.1, loses: 0.2, gains: 0 },
      "Nøglen »loses« må ikke være større end »yesThen«.",
    ],
    [
      "three-phase",
      {
        population: 9,
        machineYesInPopulation: 4,
        machineAndLevel1: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 3 },
        machineAndLevel2: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 1 },
        level1AndLevel2: { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 },
      },
      "Nøglen »level1AndLevel2« skal have de samme sager som »machineAndLevel2«.",
    ],
    ["plan-share", { share: 0.5, width: 0 }, "Nøglen »width« skal være en andel over 0 og under 1."],
    ["grim", { percents: [50, 101], n: 4 }, "Nøglen »percents[1]« skal være et helt tal fra 0 til 100."],
    [
      "grim",
      { percents: [61.1], n: 18 },
      "Nøglen »percents« skal være hele tal, eller med decimals 1 tal med højst én decimal.",
    ],
    [
      "graded-agreement",
      { table: [[1, 2]] },
      "Nøglen »table« skal være en kvadratisk tabel med mindst to grader, fx [[12,3],[4,15]].",
    ],
    [
      "graded-agreement",
      {
        table: [
          [1, 2],
          [3, 4],
        ],
        weights: "cubic",
      },
      "Nøglen »weights« skal være identity, linear eller quadratic.",
    ],
  ])("%s refuses %j", (id, input, sentence) => {
    expect(() => runMethod(id, input)).toThrow(new InvalidStatisticInput(sentence));
  });
});
