import { expect, test } from "vitest";
import { plainText } from "../rich-text.ts";
import {
  exampleAgreement,
  exampleQuestion,
  exampleReportInput,
  exampleResult,
} from "../testing/example-report-input.ts";
import { countCases, countOfCases } from "./count-words.ts";
import { agreementCell, describeStrictness } from "./describe-agreement.ts";
import { describeChange } from "./describe-change.ts";
import {
  countAndShareCell,
  describeShare,
  intervalCell,
  intervalInCases,
  shareAndIntervalCell,
} from "./describe-share.ts";

test.each([
  [0, "0 sager"],
  [1, "1 sag"],
  [2, "2 sager"],
  [2400, "2.400 sager"],
])("%i cases are %s", (cases, words) => {
  expect(countCases(cases)).toBe(words);
});

test.each([
  [0, 1, "0 af 1 sag"],
  [1, 1, "1 af 1 sag"],
  [16, 18, "16 af 18 sager"],
])("%i of %i are %s", (hits, n, words) => {
  expect(countOfCases(hits, n)).toBe(words);
});

test.each([
  [exampleResult(2, 16, 18), "16 af 18 sager (89 %)"],
  [exampleResult(2, 0, 18), "0 af 18 sager (0 %)"],
  [exampleResult(2, 4, 7), "4 af 7 sager"],
  [exampleResult(2, 9, 10), "9 af 10 sager (90 %)"],
  [exampleResult(2, 0, 0), "ingen sager, spørgsmålet kunne måles i"],
  [{ ...exampleResult(2, 16, 18), isHidden: true }, "et antal, der er skjult, fordi det er lille"],
])("a share is said with its counts: $hits/$n", (result, words) => {
  expect(describeShare({ kind: "share", questionId: "IND-06", level: 2 }, result).text).toBe(words);
});

test("few cases are told in counts alone: no percentage, no interval, as on the results page", () => {
  const id = { kind: "share", questionId: "IND-06", level: 2 } as const;
  const few = exampleResult(2, 4, 4);
  expect(plainText(countAndShareCell(id, few))).toBe("4/4");
  expect(plainText(shareAndIntervalCell(id, few))).toBe("for få sager");
  expect(plainText(intervalCell(few))).toBe("–");
});

test("nor is a change of few cases told in percentage points, or their agreement in per cent", () => {
  const few = exampleQuestion({
    id: "IND-06",
    text: "Vejledt?",
    first: [3, 7],
    second: [4, 4],
    baseline: [3, 7],
  });
  const said = plainText(describeChange(few, exampleReportInput) ?? []);
  expect(said).toMatch(/ingen sikker ændring\. Det er for få sager til at sige forskellen i procentpoint\.$/);
  expect(said).not.toContain("%");
  const agreement = exampleAgreement({ bothYes: 4, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 }, [1, 2]);
  expect(plainText(agreementCell("IND-06", agreement))).toBe("4/4");
});

test("an interval is said in words of cases", () => {
  expect(intervalInCases([0.672, 0.969])).toBe("mellem 67 og 97 ud af 100");
});

test.each([
  ["better", [11, 18], [16, 18], "ingen sikker ændring"],
  ["better", [40, 75], [62, 75], "fremgang"],
  ["better", [62, 75], [40, 75], "tilbagegang"],
  ["worse", [40, 75], [62, 75], "tilbagegang"],
  ["worse", [62, 75], [40, 75], "fremgang"],
  ["better", [40, 75], [40, 75], "ingen sikker ændring"],
] as const)("where higher is %s, %j then %j is %s", (higherIs, baseline, second, verdict) => {
  const question = exampleQuestion({
    id: "IND-01",
    text: "Vejledt?",
    first: second,
    second,
    baseline,
    higherIs,
  });
  const sentence = plainText(describeChange(question, exampleReportInput) ?? []);
  expect(sentence).toContain(`: ${verdict}. Forskellen er`);
  expect(sentence.match(/fremgang|tilbagegang|ingen sikker ændring/g)).toEqual([verdict]);
});

test("a change is told with both counts and the interval of the difference", () => {
  const question = exampleQuestion({
    id: "IND-01",
    text: "Er barnet vejledt?",
    first: [0, 0],
    second: [30, 75],
    baseline: [50, 75],
  });
  expect(plainText(describeChange(question, exampleReportInput) ?? [])).toBe(
    "IND-01 Er barnet vejledt? 30 af 75 sager (40 %) mod 50 af 75 sager (67 %) i Ledelsestilsyn 2024: tilbagegang. Forskellen er −27 procentpoint (95 %-interval fra −41 til −11, justeret p 0,002).",
  );
});

test("a change that may be chance among many, or was drawn in other proportions, says so", () => {
  const question = exampleQuestion({
    id: "IND-01",
    text: "Vejledt?",
    first: [0, 0],
    second: [30, 75],
    baseline: [50, 75],
  });
  const { change } = question;
  const manyNote = "Kan være tilfældigt, når 40 spørgsmål sammenlignes.";
  const acrossStrata = {
    statistic: 4,
    p: 0.04,
    commonOddsRatio: 2,
    oddsRatio95: [1.1, 3.6],
    homogeneityP: null,
    sentence: "Når hver type sammenlignes med sig selv, er der fremgang.",
  } as const;
  const noted = { ...question, acrossStrata, change: change && { ...change, manyNote } };
  expect(plainText(describeChange(noted, exampleReportInput) ?? [])).toContain(
    `). ${manyNote} ${acrossStrata.sentence}`,
  );
});

test("nothing is said of a change where nothing was compared", () => {
  const question = exampleQuestion({ id: "IND-01", text: "Vejledt?", first: [1, 2], second: [1, 2] });
  expect(describeChange(question, exampleReportInput)).toBeNull();
});

test.each([
  [0, 0, "ingen uenighed"],
  [3, 9, "niveau 2 i 9 af 12"],
  [9, 3, "niveau 1 i 9 af 12"],
  [4, 4, "lige strenge (4 mod 4)"],
])("level 1 stricter in %i cases and level 2 in %i: %s", (firstStricter, secondStricter, words) => {
  const [agreement] = exampleQuestion({
    id: "A",
    text: "",
    first: [0, 0],
    second: [0, 0],
    pairs: { bothYes: 1, onlyFirstYes: secondStricter, onlySecondYes: firstStricter, bothNo: 1 },
  }).agreement;
  expect(agreement && describeStrictness(agreement)).toBe(words);
});
