import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import { compareReaders, type ReaderAnswer } from "./compare-readers.ts";
import { compareWithFacit, judgeReader } from "./compare-with-facit.ts";
import { proposeCases } from "./propose-cases.ts";
import { type LevelAnswer, settleAnswers } from "./settle-answers.ts";

const questions = barnetsLov2025V1.questions.filter(({ scale }) =>
  scale.values.some(({ value }) => value === "ja"),
);
const [first, second] = questions.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error("the model has no questions of yes and no");
const byId = new Map(questions.map((question) => [question.id, question]));

describe("what is known about a case that was reviewed", () => {
  const answer = (level: number, value: string, questionVersion = 1): LevelAnswer => ({
    caseNumber: "A1",
    level,
    questionId: first,
    questionVersion,
    value,
    remark: `niveau ${level}`,
  });
  const settled = { caseNumber: "A1", questionId: first, value: "nej", reason: "Datoen mangler." };
  test.each<[string, LevelAnswer[], (typeof settled)[], object[]]>([
    [
      "two levels alike",
      [answer(1, "ja"), answer(2, "ja")],
      [],
      [{ value: "ja", source: "enige", remark: "niveau 2" }],
    ],
    ["two levels differ", [answer(1, "ja"), answer(2, "nej")], [], []],
    ["one level alone", [answer(1, "ja")], [], []],
    [
      "settled",
      [answer(1, "ja"), answer(2, "nej")],
      [settled],
      [{ value: "nej", source: "afklaret", remark: "Datoen mangler." }],
    ],
    [
      "settled against both",
      [answer(1, "ja"), answer(2, "ja")],
      [settled],
      [{ value: "nej", source: "afklaret" }],
    ],
    ["three levels, one differs", [answer(1, "ja"), answer(2, "ja"), answer(3, "nej")], [], []],
    ["two versions of the question", [answer(1, "ja"), answer(2, "ja", 2)], [], []],
  ])("%s", (_, answers, decisions, known) => {
    expect(settleAnswers(answers, decisions)).toMatchObject(known);
    expect(settleAnswers(answers, decisions)).toHaveLength(known.length);
  });
});

describe("the cases that are proposed", () => {
  const known = (...pairs: string[]) =>
    pairs.map((pair) => ({ questionId: pair.slice(0, 1), value: pair.slice(2) }));
  const cases = [
    { caseNumber: "1", known: known("a ja", "b ja") },
    { caseNumber: "2", known: known("a ja", "b ja", "c ja") },
    { caseNumber: "3", known: known("a nej") },
  ];
  test("each adds what the round has not met: the third, poorer in answers, comes before the first", () => {
    expect(proposeCases(cases, 2)).toEqual(["2", "3"]);
    expect(proposeCases(cases.toReversed(), 9)).toEqual(["2", "3", "1"]);
  });
  test("never a case twice, never more than there are, whatever the candidates", () => {
    const candidate = fc.record({
      caseNumber: fc.string({ minLength: 1 }),
      known: fc.array(
        fc.record({ questionId: fc.constantFrom("a", "b", "c"), value: fc.constantFrom("ja", "nej") }),
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { selector: ({ caseNumber }) => caseNumber }),
        fc.nat(12),
        (all, count) => {
          const proposed = proposeCases(all, count);
          expect(new Set(proposed).size).toBe(Math.min(count, all.length));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a reader's answers beside the facit", () => {
  const one = (value: string, facit: string) => ({ caseNumber: "A1", questionId: first, value, facit });
  test("agreement, direction, and what was set aside by one of the two", () => {
    const result = compareWithFacit(
      [one("ja", "ja"), one("nej", "ja"), one("nej", "ja"), one("ja", "nej"), one("ikke-relevant", "ja")],
      byId,
    );
    expect(result).toMatchObject({ answers: 5, agree: 1, stricter: 2, milder: 1, otherwise: 1 });
    // R: binom.test(1, 5)$conf.int
    expect(result.interval?.[0]).toBeCloseTo(0.005050763, 8);
    expect(result.interval?.[1]).toBeCloseTo(0.7164179, 7);
  });
  test("no answers: no interval", () => {
    expect(compareWithFacit([], byId)).toMatchObject({ answers: 0, interval: null });
  });

  test.each<[number, number, number | null, string | null]>([
    [20, 20, null, null],
    [20, 16, 80, "bestaaet"],
    [20, 15, 80, "ikke-bestaaet"],
    [4, 4, 80, "kan-ikke-siges"],
    [5, 4, 80, "bestaaet"],
    [9, 9, 90, "kan-ikke-siges"],
    [10, 9, 90, "bestaaet"],
    [5, 5, 100, "bestaaet"],
    [5, 4, 100, "ikke-bestaaet"],
    [0, 0, 50, "kan-ikke-siges"],
  ])("%d answers, %d like the facit, limit %s per cent: %s", (answers, agree, limit, verdict) => {
    expect(judgeReader({ answers, agree }, limit)).toBe(verdict);
  });
});

describe("the questions that people read differently come first", () => {
  const said = (reader: string, questionId: string, caseNumber: string, value: string): ReaderAnswer => ({
    reader,
    questionId,
    caseNumber,
    value,
    facit: "ja",
  });
  const alike = ["a", "b", "c"].flatMap((reader) => [
    said(reader, first, "1", "ja"),
    said(reader, first, "2", "nej"),
  ]);
  const apart = [
    said("a", second, "1", "ja"),
    said("b", second, "1", "nej"),
    said("c", second, "1", "nej"),
    said("a", second, "2", "ja"),
    said("b", second, "2", "ja"),
    said("c", second, "2", "ikke-relevant"),
  ];
  test("counts pairs within a case, and gives Krippendorff's alpha", () => {
    const [talk, agreed, ...none] = compareReaders(questions, [...alike, ...apart]);
    expect(none).toEqual([]);
    expect(talk).toMatchObject({
      questionId: second,
      cases: 2,
      readers: 3,
      pairs: 6,
      pairsAgree: 2,
      agree: 3,
      answers: 6,
    });
    expect(agreed).toMatchObject({ questionId: first, pairs: 6, pairsAgree: 6, alpha: 1, agree: 3 });
    // By hand: observed 4/6; expected (3·2+3·1+2·1)·2/30 = 22/30.
    expect(talk?.alpha).toBeCloseTo(1 - 4 / 6 / (22 / 30), 12);
  });
  test("a question that one alone has read cannot be compared, and comes last", () => {
    const rows = compareReaders(questions, [said("a", first, "1", "nej"), ...apart]);
    expect(rows.map(({ questionId }) => questionId)).toEqual([second, first]);
    expect(rows[1]).toMatchObject({ pairs: 0, alpha: null });
  });
});
