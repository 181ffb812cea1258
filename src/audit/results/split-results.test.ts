import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { LevelCounts } from "./count-answers.ts";
import type { AnchorTally, SplitInput } from "./split-counts.ts";
import { splitResults } from "./split-results.ts";
import { changedInWords } from "./split-sentence.ts";

const stated = (id: string) => ({ id, landmark: "udredning", version: 2, text: id, source: "BL § 20" });
const aside = { notRelevant: "", notYetMeasurable: "" };
const yesNo = yesNoQuestion({ ...stated("Q1"), criterion: { ja: "", nej: "", ...aside } });
const fault = faultQuestion({ ...stated("Q1"), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated("Q1"), criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

const from = { id: "2024", title: "Ledelsestilsyn 2024" };
const counts = (yes: number, n: number): LevelCounts => ({
  questionId: "Q1",
  questionVersion: 2,
  level: 2,
  counts: { yes, no: n - yes, n, notRelevant: 0, notYetMeasurable: 0 },
});
type Cells = readonly [bothYes: number, onlyThen: number, onlyNow: number, bothNo: number];
const valuesOf = ([a, b, c, d]: Cells) =>
  [
    ["ja", "ja", a],
    ["ja", "nej", b],
    ["nej", "ja", c],
    ["nej", "nej", d],
  ] as const;
const anchorsOf = (cells: Cells, versionThen = 2, versionNow = 2): AnchorTally[] =>
  valuesOf(cells).map(([valueThen, valueNow, count]) => ({
    questionId: "Q1",
    versionThen,
    versionNow,
    valueThen,
    valueNow,
    count,
  }));

function split(
  before: readonly [number, number],
  now: readonly [number, number],
  cells: Cells,
  { question = yesNo, versionThen = 2 } = {},
) {
  const input: SplitInput = {
    from,
    level: 2,
    before: [counts(...before)],
    now: [counts(...now)],
    anchors: anchorsOf(cells, versionThen),
    bothWordings: [],
  };
  return splitResults([question], input).get("Q1");
}

const still = {
  from,
  level: 2,
  before: [counts(54, 75)],
  now: [counts(33, 75)],
  anchors: [],
  bothWordings: [],
} satisfies SplitInput;

describe("stricter or worse: a change split by cases judged twice", () => {
  test.each([
    ["a fall that is only strictness", [54, 75], [33, 75], [9, 12, 0, 9], ["strenghed"]],
    ["a fall that is practice", [60, 75], [33, 75], [22, 1, 1, 6], ["praksis"]],
    [
      "a rise that hides behind stricter judging",
      [40, 75],
      [40, 75],
      [4, 16, 0, 10],
      ["praksis", "strenghed"],
    ],
    ["a fall that is chance, 72 to 44 % of 18", [13, 18], [8, 18], [8, 1, 1, 2], []],
    ["seven anchor cases, all turned", [54, 75], [33, 75], [0, 7, 0, 0], []],
    ["nothing changed", [54, 75], [54, 75], [20, 0, 0, 10], []],
  ] as const)("%s", (_, before, now, cells, changed) => {
    expect(split(before, now, cells)?.changed).toEqual(changed);
  });

  test("a politician reads what is judging, of which cases, and that practice cannot be said to have changed", () => {
    expect(split([54, 75], [33, 75], [19, 10, 0, 11])?.sentence).toBe(
      "Af faldet på 28 procentpoint (54/75 → 33/75) er 25 strengere bedømmelse (mellem −38 og −10): de samme 40 sager får nu oftere nej. Praksis kan ikke siges at være ændret (−3 procentpoint, mellem −23 og +17).",
    );
  });

  test("where judging is more than the whole change, or goes the other way, no part of it is said to be judging", () => {
    expect(split([40, 75], [40, 75], [4, 16, 0, 10])?.sentence).toContain(
      "Andelen er den samme (40/75 → 40/75). Både praksis og bedømmelse er ændret: Praksis er blevet bedre",
    );
    expect(split([54, 75], [44, 75], [20, 10, 0, 10])?.sentence).toContain(
      "Der er strengere bedømmelse (−25 procentpoint, mellem −38 og −10): de samme 40 sager får nu oftere nej. Forskellen er −13 procentpoint (54/75 → 44/75) i alt. Praksis kan ikke siges at være ændret (+12 procentpoint, mellem −9 og +32). Forskellen som helhed kan være tilfældig (mellem −28 og +2).",
    );
  });

  test("a change that may be chance is no fall to explain, and both parts are shown with their intervals", () => {
    expect(split([13, 18], [8, 18], [8, 1, 1, 2])?.sentence).toBe(
      "Der er ingen sikker ændring at forklare: Forskellen er −28 procentpoint (13/18 → 8/18); usikkerheden går fra −53 til +4. Ankersagerne viser heller ingen sikker ændring i praksis (−28 procentpoint, mellem −65 og +14) eller bedømmelse (0 procentpoint, mellem −27 og +27). Det hviler på 12 sager, der er målt i begge tilsyn.",
    );
  });

  test("nor is one that only the many questions forbid, whose interval excludes zero", () => {
    const questions = Array.from({ length: 39 }, (_, index) => ({ ...yesNo, id: `Q${index + 1}` }));
    const every = <Row extends { readonly questionId: string }>(row: Row, first: Row) =>
      questions.map(({ id }) => ({ ...(id === "Q1" ? first : row), questionId: id }));
    const result = splitResults(questions, {
      ...still,
      before: every(counts(40, 60), counts(42, 59)),
      now: every(counts(40, 60), counts(32, 61)),
      anchors: questions.flatMap(({ id }) =>
        anchorsOf([25, 1, 0, 10]).map((row) => ({ ...row, questionId: id })),
      ),
    }).get("Q1");
    expect(result?.sentence).toContain(
      "Der er ingen sikker ændring at forklare: Forskellen er −19 procentpoint (42/59 → 32/61); usikkerheden går fra −35 til −1. Det kan være tilfældigt, når så mange spørgsmål sammenlignes.",
    );
    expect(result?.sentence).not.toMatch(/fald/);
  });

  test("a change that is practice is told with its counts", () => {
    expect(split([60, 75], [33, 75], [22, 1, 1, 6])?.sentence).toBe(
      "Andelen er faldet 36 procentpoint (60/75 → 33/75). Praksis er blevet dårligere (−36 procentpoint, mellem −54 og −16), når sagerne bedømmes ens. Bedømmelsen kan ikke siges at være ændret: 30 sager er målt igen (0 procentpoint, mellem −12 og +12).",
    );
  });

  test("with a fault question more yes is stricter", () => {
    expect(split([20, 75], [41, 75], [9, 0, 12, 9], { question: fault })?.sentence).toContain(
      "strengere bedømmelse",
    );
  });

  test("with grades the best one counts", () => {
    const grade = (hoej: number, ringe: number): LevelCounts => ({
      ...counts(0, 0),
      counts: {
        grades: { "i-hoej-grad": hoej, "i-nogen-grad": 0, "i-ringe-grad": ringe },
        n: hoej + ringe,
        notRelevant: 0,
        notYetMeasurable: 0,
      },
    });
    const row = { questionId: "Q1", versionThen: 2, versionNow: 2, valueThen: "i-hoej-grad" };
    const anchors = [
      { ...row, valueNow: "i-nogen-grad", count: 14 },
      { ...row, valueNow: "i-hoej-grad", count: 10 },
    ];
    const input = {
      from,
      level: 2,
      before: [grade(54, 21)],
      now: [grade(33, 42)],
      anchors,
      bothWordings: [],
    };
    const result = splitResults([graded], input).get("Q1");
    expect(result?.strictness.value).toBeCloseTo(-14 / 24, 12);
    expect(result?.sentence).toContain("de samme 24 sager får nu sjældnere den bedste bedømmelse");
  });

  test("a criterion that changed, and nobody was asked in both wordings: said, and not told apart", () => {
    const result = split([54, 75], [33, 75], [9, 12, 0, 9], { versionThen: 1 });
    expect(result?.criteria).toBeNull();
    expect(result?.sentence).toContain("strengere bedømmelse eller nyt kriterium");
    expect(result?.sentence).toContain("kan ikke skilles ad");
  });

  test("answers that set the question aside are no pair", () => {
    const anchors = [
      ...anchorsOf([5, 3, 1, 2]),
      ...anchorsOf([4, 0, 0, 0]).map((row) => ({ ...row, valueNow: "ikke-relevant" })),
    ];
    const input = { ...still, anchors };
    expect(splitResults([yesNo], input).get("Q1")?.anchors).toBe(11);
  });

  test("no anchor case, or a question that one of the audits did not measure: nothing to split", () => {
    expect(splitResults([yesNo], { ...still, anchors: [] }).size).toBe(0);
    expect(splitResults([yesNo], { ...still, anchors: anchorsOf([5, 3, 1, 2]), before: [] }).size).toBe(0);
  });

  const cells = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30));
  const share = fc.tuple(fc.nat(80), fc.nat(80)).map(([yes, no]) => [yes, yes + no + 1] as const);

  test("practice and strictness add up to the change, and nothing is claimed by an interval that holds zero", () => {
    fc.assert(
      fc.property(share, share, cells, (before, now, four) => {
        const result = split(before, now, four);
        if (result === undefined) return;
        expect(result.practice.value + result.strictness.value).toBeCloseTo(result.total.value, 12);
        const holdsZero = ([low, high]: readonly [number, number]) => low <= 0 && high >= 0;
        if (result.changed.includes("strenghed")) expect(holdsZero(result.strictness.interval95)).toBe(false);
        if (result.changed.includes("praksis")) expect(holdsZero(result.practice.interval95)).toBe(false);
      }),
    );
  });

  test("outside the house what has changed is told without a figure", () => {
    const result = split([54, 75], [33, 75], [9, 12, 0, 9]);
    expect(result?.suppressed).toBe(true);
    expect(result && changedInWords(yesNo, result)).toBe(
      "Ankersagerne viser, at de samme sager nu bedømmes strengere. Praksis kan ikke siges at være ændret.",
    );
  });

  test("a verdict must stand among the many questions asked", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      yesNoQuestion({ ...stated(`M${index}`), criterion: { ja: "", nej: "", ...aside } }),
    );
    const unchanged = many.flatMap(({ id }) => [{ ...counts(54, 75), questionId: id }]);
    const input: SplitInput = {
      from,
      level: 2,
      before: [counts(54, 75), ...unchanged],
      now: [counts(45, 75), ...unchanged],
      anchors: [
        ...anchorsOf([9, 7, 1, 13]),
        ...many.flatMap(({ id }) => anchorsOf([20, 1, 1, 8]).map((row) => ({ ...row, questionId: id }))),
      ],
      bothWordings: [],
    };
    expect(split([54, 75], [45, 75], [9, 7, 1, 13])?.changed).toEqual(["strenghed"]);
    expect(splitResults([yesNo, ...many], input).get("Q1")?.changed).toEqual([]);
  });
});
