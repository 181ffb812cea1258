import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { AnswerRow } from "./answer-row.ts";
import { computeResults } from "./audit-results.ts";
import { countAnswers, countByLevel, sumTallies } from "./count-answers.ts";
import { describeScope } from "./scope.ts";

const stated = (id: string) => ({ id, landmark: "udredning", version: 1, text: id, source: "BL § 20" });
const aside = { notRelevant: "", notYetMeasurable: "" };
const yesNo = yesNoQuestion({ ...stated("Q1"), criterion: { ja: "", nej: "", ...aside } });
const fault = faultQuestion({ ...stated("Q2"), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated("Q3"), criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

/** `level1` and `level2` hold the answers of case 1, 2, 3 …; a letter each: j, n, r, u, h, o, l, and `.` for none. */
function rowsOf(questionId: string, ...levels: readonly string[]): readonly AnswerRow[] {
  const words: Readonly<Record<string, string>> = {
    j: "ja",
    n: "nej",
    r: "ikke-relevant",
    u: "ikke-maalbar-endnu",
    h: "i-hoej-grad",
    o: "i-nogen-grad",
    l: "i-ringe-grad",
  };
  return levels.flatMap((letters, index) =>
    [...letters].flatMap((letter, place) => {
      const value = words[letter];
      const where = { unit: place % 2 === 0 ? "nord" : "syd", stratum: "§ 32", area: "udsat" as const };
      return value === undefined
        ? []
        : [{ caseNumber: `c${place}`, level: index + 1, questionId, value, ...where }];
    }),
  );
}

function resultsOf(rows: readonly AnswerRow[], rest: Partial<Parameters<typeof computeResults>[0]> = {}) {
  return computeResults({
    audit: { id: "t" },
    questions: [yesNo, fault, graded],
    rows,
    blindRows: rows,
    baseline: [],
    ...rest,
  });
}

describe("counting answers (design rule 3)", () => {
  it("gives the same counts where the database has grouped the answers by value and case type", () => {
    const rows = [...rowsOf("Q1", "jjnru", "jn."), ...rowsOf("Q3", "hhol")];
    const questions = [yesNo, fault, graded];
    const one = rows.map(({ questionId, level, value }) => ({ questionId, level, value, count: 1 }));
    expect(sumTallies(questions, one)).toEqual(countByLevel(questions, rows));
    expect(
      sumTallies(
        [yesNo],
        [
          { questionId: "Q1", level: 1, value: "ja", count: 2 },
          { questionId: "Q1", level: 1, value: "ja", count: 3 },
        ],
      ),
    ).toMatchObject([{ level: 1, counts: { yes: 5, no: 0, n: 5 } }]);
  });

  it("keeps what is set aside out of the denominator", () => {
    expect(
      countAnswers(yesNo, ["ja", "ja", "nej", "ikke-relevant", "ikke-maalbar-endnu", "ikke-maalbar-endnu"]),
    ).toEqual({
      yes: 2,
      no: 1,
      notRelevant: 1,
      notYetMeasurable: 2,
      n: 3,
    });
    expect(countAnswers(graded, ["i-ringe-grad", "i-hoej-grad", "ikke-relevant"])).toEqual({
      grades: { "i-hoej-grad": 1, "i-nogen-grad": 0, "i-ringe-grad": 1 },
      notRelevant: 1,
      notYetMeasurable: 0,
      n: 2,
    });
  });

  it("counts every answer once: n and what is set aside make up the rows", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ja", "nej", "ikke-relevant", "ikke-maalbar-endnu")), (values) => {
        const { n, notRelevant, notYetMeasurable } = countAnswers(fault, values);
        expect(n + notRelevant + notYetMeasurable).toBe(values.length);
      }),
    );
  });

  it("counts question by question and level by level", () => {
    const rows = [...rowsOf("Q1", "jjnr", "jn"), ...rowsOf("Q3", "hol")];
    const counted = countByLevel([yesNo, fault, graded], rows);
    expect(counted.map(({ questionId, level, counts }) => [questionId, level, counts.n])).toEqual([
      ["Q1", 1, 3],
      ["Q1", 2, 2],
      ["Q3", 1, 3],
    ]);
  });
});

describe("results (contract section 6)", () => {
  it("gives counts, share and Wilson interval per level", () => {
    const { questions } = resultsOf(rowsOf("Q1", "jjjjjjjjjjjjjjnnnnr"));
    const [level] = questions[0]?.levels ?? [];
    expect(level).toMatchObject({ level: 1, yes: 14, no: 4, notRelevant: 1, n: 18, share: 14 / 18 });
    expect(level?.wilson95?.[0]).toBeCloseTo(0.547854156838, 10);
    expect(questions[1]?.levels).toEqual([]);
  });

  it("carries grades instead of yes and no, and reads the share of the best grade", () => {
    const level = resultsOf(rowsOf("Q3", "hhol")).questions[2]?.levels[0];
    expect(level).toMatchObject({
      grades: { "i-hoej-grad": 2, "i-nogen-grad": 1, "i-ringe-grad": 1 },
      n: 4,
      share: 0.5,
    });
    expect(level).not.toHaveProperty("yes");
  });

  it("gives agreement with its counts; pairs that a level set aside, or did not meet on, stay out", () => {
    const [agreement] = resultsOf(rowsOf("Q1", "jjnnjrur", "jnjnrjr")).questions[0]?.agreement ?? [];
    expect(agreement).toMatchObject({
      levels: [1, 2],
      bothYes: 1,
      onlyFirstYes: 1,
      onlySecondYes: 1,
      bothNo: 1,
      setAsideByFirst: 1,
      setAsideBySecond: 1,
      setAsideByBoth: 1,
      pairs: 4,
      agree: 2,
      percentAgreement: 0.5,
      firstStricter: 1,
      secondStricter: 1,
    });
  });

  it("agreement rests on the blind answers, whatever is changed afterwards (design rule 4)", () => {
    const blindRows = rowsOf("Q1", "jjnn", "nnjj");
    const changed = rowsOf("Q1", "jjnn", "jjnn");
    const result = resultsOf(changed, { blindRows }).questions[0];
    expect(result?.agreement[0]).toMatchObject({ percentAgreement: 0 });
    expect(result?.levels[1]).toMatchObject({ yes: 2 });
  });

  it("agreement of every pair of three levels, and of grades by their order", () => {
    expect(
      resultsOf(rowsOf("Q1", "jj", "jn", "nn")).questions[0]?.agreement.map(({ levels }) => levels),
    ).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    const [ofGrades] = resultsOf(rowsOf("Q3", "hol", "hll")).questions[2]?.agreement ?? [];
    expect(ofGrades).toMatchObject({
      table: [
        [1, 0, 0],
        [0, 0, 1],
        [0, 0, 1],
      ],
      pairs: 3,
      agree: 2,
      secondStricter: 1,
    });
  });

  it("corrects level 1's share by what level 2 said about the cases it read", () => {
    const corrected = resultsOf(rowsOf("Q1", "jjjjjjnnnn", "jjn...nj")).questions[0]?.corrected;
    expect(corrected).toMatchObject({ levels: [1, 2], naive: 0.6 });
    expect(corrected?.corrected).toBeCloseTo(0.6 * (2 / 3) + 0.4 * (1 / 2), 12);
  });

  it("calls a change a change only when zero is outside the interval, and reads a fault the other way round", () => {
    const before = [...rowsOf("Q1", "jjjnnnnnnnnnnnnnnn"), ...rowsOf("Q2", "jjjnnnnnnnnnnnnnnn")];
    const baseline = countByLevel([yesNo, fault], before);
    const now = [...rowsOf("Q1", "jjjjjjjjjjjjjjnnnn"), ...rowsOf("Q2", "jjjjjjjjjjjjjjnnnn")];
    const [better, worse] = resultsOf(now, { baseline }).questions;
    expect(better?.baseline).toMatchObject({ level: 1, hits: 3, n: 18 });
    expect(better?.change).toMatchObject({ level: 1, verdict: "fremgang" });
    expect(better?.change?.newcombe95[0]).toBeCloseTo(0.289025176098, 10);
    expect(worse?.change?.verdict).toBe("tilbagegang");
    expect(resultsOf(before, { baseline }).questions[0]?.change?.verdict).toBe("ingen-sikker-aendring");
  });

  it("compares the same level, level 2 first, and never another version of the question", () => {
    const baseline = countByLevel([yesNo], rowsOf("Q1", "jjnn", "jnnn"));
    const result = resultsOf(rowsOf("Q1", "jjjj", "jjjn"), { baseline }).questions[0];
    expect(result?.changes.map(({ baseline: { level } }) => level)).toEqual([1, 2]);
    expect(result?.baseline).toMatchObject({ level: 2, hits: 1, n: 4 });
    const questions = [{ ...yesNo, version: 2 }];
    expect(resultsOf(rowsOf("Q1", "jjjj"), { baseline, questions }).questions[0]).toMatchObject({
      baseline: null,
      changes: [],
    });
  });
});

describe("scope", () => {
  it("gives cases, mean days of those that ended, earliest start and latest end", () => {
    const course = (stratum: string, start: string, end: string | null) => ({
      stratum,
      startedOn: localDate(start),
      endedOn: end === null ? null : localDate(end),
    });
    const cases = [
      course("a", "2025-01-10", "2025-01-20"),
      course("a", "2025-01-01", "2025-01-31"),
      course("a", "2025-03-01", null),
    ];
    expect(describeScope(["a", "b"], cases)).toEqual([
      {
        stratum: "a",
        cases: 3,
        ended: 2,
        meanDays: 20,
        earliestStart: "2025-01-01",
        latestEnd: "2025-01-31",
      },
      { stratum: "b", cases: 0, ended: 0, meanDays: null, earliestStart: null, latestEnd: null },
    ]);
  });
});
