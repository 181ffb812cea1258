import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import { yesNoQuestion } from "#questions/define-question";
import { countLevelZero, type LevelZero } from "../level-zero/level-zero-results.ts";
import type { AnswerRow } from "../results/answer-row.ts";
import { computeResults, resultsOfCounts } from "../results/audit-results.ts";
import { countByLevel } from "../results/count-answers.ts";
import { type PairTally, tallyPairs } from "../results/pair-tally.ts";
import { tallyByStratum } from "../results/stratum-tally.ts";
import { verifyResults } from "./verify-results.ts";

const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
const question = yesNoQuestion({ id: "Q1", version: 1, landmark: "l", text: "?", source: "BL", criterion });
const rows = [..."jjjjjjjjjjjjnnnnnn"].flatMap((letter, index): AnswerRow[] => {
  const value = letter === "j" ? "ja" : "nej";
  const where = {
    caseNumber: `${index}`,
    questionId: "Q1",
    unit: "nord",
    stratum: "§ 32",
    area: "udsat" as const,
  };
  return [
    { ...where, level: 1, value },
    { ...where, level: 2, value: index === 0 ? "nej" : value },
  ];
});
const input = { audit: null, questions: [question], baseline: [] };
const recomputed = computeResults({ ...input, rows, blindRows: rows });

/** The dates say what level 1 does, and no in 182 cases that nobody has read. */
const levelZero = {
  asOf: localDate("2026-01-15"),
  firstRows: [],
  rows: [
    ...rows.filter(({ level }) => level === 1),
    ...Array.from({ length: 182 }, (_, index) => ({
      caseNumber: `unread ${index}`,
      questionId: "Q1",
      unit: "nord",
      stratum: "§ 32",
      area: "udsat" as const,
      value: "nej",
    })),
  ],
};

/** The results where the database has counted the pairs. */
const countedWith = (pairs: readonly PairTally[], dates?: LevelZero) =>
  resultsOfCounts({
    ...input,
    ...(dates && { levelZero: dates }),
    counts: countByLevel([question], rows),
    tallies: tallyByStratum(rows),
    blind: tallyByStratum(rows),
    pairs,
  });

test("pairs counted in two ways give the same agreement, correction and share to report", () => {
  expect(verifyResults(countedWith(tallyPairs(rows)), recomputed)).toEqual([]);
});

test("a pair that only one of the ways has counted is found in all three", () => {
  const [first, ...others] = tallyPairs(rows);
  const wrong = first === undefined ? [] : [{ ...first, count: first.count + 1 }, ...others];
  expect(verifyResults(countedWith(wrong), recomputed).map(({ sentence }) => sentence)).toEqual([
    "På Q1 stemmer enigheden mellem niveauerne ikke med svarene.",
    "På Q1 stemmer den korrigerede andel ikke med svarene.",
    "På Q1 stemmer andelen at rapportere ikke med svarene.",
  ]);
});

test("the dates corrected by both levels are recomputed from every case of the frame", () => {
  const counted = countLevelZero(levelZero, rows);
  const again = computeResults({ ...input, rows, blindRows: rows, levelZero });
  expect(again.questions[0]?.reported?.kind).toBe("med-datoerne");
  expect(verifyResults(countedWith(tallyPairs(rows), counted), again)).toEqual([]);
  const oneMore = counted.tallies.map((one) => ({ ...one, count: one.count + 1 }));
  expect(
    verifyResults(countedWith(tallyPairs(rows), { ...counted, tallies: oneMore }), again).map(
      ({ sentence }) => sentence,
    ),
  ).toEqual([
    "På Q1 stemmer datoernes tal for hele grundlaget ikke med svarene.",
    "På Q1 stemmer andelen at rapportere ikke med svarene.",
  ]);
});

test("and so they are where cases are set aside, by the dates or by a person", () => {
  const aside = rows.map((row, index) => (index < 2 ? { ...row, value: "ikke-relevant" } : row));
  const dates = {
    ...levelZero,
    rows: levelZero.rows.map((row, index) => ({ ...row, value: index < 30 ? "ikke-relevant" : row.value })),
  };
  const again = computeResults({ ...input, rows: aside, blindRows: aside, levelZero: dates });
  expect(again.questions[0]?.reported?.why).toContain("sat til side");
  const counted = resultsOfCounts({
    ...input,
    levelZero: countLevelZero(dates, aside),
    counts: countByLevel([question], aside),
    tallies: tallyByStratum(aside),
    blind: tallyByStratum(aside),
    pairs: tallyPairs(aside),
  });
  expect(verifyResults(counted, again)).toEqual([]);
});
