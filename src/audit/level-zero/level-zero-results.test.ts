import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { yesNoQuestion } from "#questions/define-question";
import { computeResults, resultsOfCounts } from "../results/audit-results.ts";
import { countLevelZero, type DateRow } from "./level-zero-results.ts";

const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
const question = yesNoQuestion({
  id: "OPF-01",
  version: 1,
  landmark: "l",
  text: "?",
  source: "BL",
  criterion,
});
const other = { ...question, id: "IND-03" };
const where = { unit: "nord", stratum: "§ 32", area: "udsat" as const };
const words: Readonly<Record<string, string | null>> = {
  j: "ja",
  n: "nej",
  r: "ikke-relevant",
  u: "ikke-maalbar-endnu",
  "?": null,
};

/** The answers of case 0, 1, 2 …; a letter each, `?` for undecided. */
function byDates(letters: string): readonly DateRow[] {
  return [...letters.replaceAll(" ", "")].map((letter, place) => ({
    caseNumber: `c${place}`,
    questionId: question.id,
    value: words[letter] ?? null,
    ...where,
  }));
}

/** The same of a level; `.` for a case it did not read. */
function byPeople(level: number, letters: string) {
  return byDates(letters).flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value, level }]));
}

const asOf = localDate("2026-01-15");
const input = { audit: {}, questions: [question, other], rows: [], blindRows: [], baseline: [] };

describe("level 0 in the results", () => {
  it("counts the whole frame: what is set aside or undecided is in no denominator (design rule 3)", () => {
    const levelZero = { asOf, rows: byDates("jjj n r u ??"), firstRows: [] };
    const [result, nothing] = computeResults({ ...input, levelZero }).questions;
    expect(result?.machine).toEqual({
      level: 0,
      yes: 3,
      no: 1,
      notRelevant: 1,
      notYetMeasurable: 1,
      n: 4,
      share: 0.75,
      wilson95: null,
      suppressed: true,
      undecided: 2,
      cases: 8,
      asksMoreThanDates: false,
      asOf,
    });
    expect(nothing?.machine).toBeNull();
  });

  it("meets each level's first answers on the cases that the dates settle, after the people's own pairs", () => {
    const blindRows = [...byPeople(1, "jjj."), ...byPeople(2, "jj..")];
    const firstRows = [...byPeople(1, "jnjn"), ...byPeople(2, "jj..")];
    const levelZero = { asOf, rows: byDates("jjn?"), firstRows };
    const [result] = computeResults({ ...input, blindRows, levelZero }).questions;
    expect(result?.agreement.map(({ levels }) => levels)).toEqual([
      [1, 2],
      [0, 1],
      [0, 2],
    ]);
    expect(result?.agreement[1]).toMatchObject({
      bothYes: 1,
      onlyFirstYes: 1,
      onlySecondYes: 1,
      bothNo: 0,
      pairs: 3,
    });
    expect(result?.agreement[2]).toMatchObject({ bothYes: 2, pairs: 2 });
  });

  it("is the same whether the database or the program counts", () => {
    const rows = byDates("jj nnn r u ?");
    const levelZero = { asOf, rows, firstRows: byPeople(1, "jn") };
    const { blindRows, ...rest } = input;
    const counted = resultsOfCounts({
      ...rest,
      counts: [],
      tallies: [],
      blind: [],
      pairs: [],
      levelZero: countLevelZero(levelZero, blindRows),
    });
    expect(counted.questions).toEqual(computeResults({ ...input, levelZero }).questions);
  });
});
