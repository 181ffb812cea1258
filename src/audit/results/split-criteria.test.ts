import { describe, expect, test } from "vitest";
import { gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { LevelCounts } from "./count-answers.ts";
import type { SplitInput } from "./split-counts.ts";
import { type SplitResult, splitResults } from "./split-results.ts";
import { changedInWords } from "./split-sentence.ts";

const stated = { id: "Q1", landmark: "udredning", version: 2, text: "?", source: "BL § 20" };
const aside = { notRelevant: "", notYetMeasurable: "" };
const yesNo = yesNoQuestion({ ...stated, criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated, criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

type Share = readonly [yes: number, n: number];
type Cells = readonly [bothYes: number, onlyFirst: number, onlySecond: number, bothNo: number];

const countsOf = (questionVersion: number, [yes, n]: Share): LevelCounts => ({
  questionId: "Q1",
  questionVersion,
  level: 2,
  counts: { yes, no: n - yes, n, notRelevant: 0, notYetMeasurable: 0 },
});
const valuesOf = ([a, b, c, d]: Cells) =>
  [
    ["ja", "ja", a],
    ["ja", "nej", b],
    ["nej", "ja", c],
    ["nej", "nej", d],
  ] as const;
const anchorsOf = (cells: Cells, versionNow: number) =>
  valuesOf(cells).map(([valueThen, valueNow, count]) => ({
    ...{ questionId: "Q1", versionThen: 1, versionNow },
    ...{ valueThen, valueNow, count },
  }));
const wordingsOf = (cells: Cells) =>
  valuesOf(cells).map(([valueFormer, valueNow, count]) => ({
    questionId: "Q1",
    valueFormer,
    valueNow,
    count,
  }));

/** `former`: the anchor cases then and now, both by the former wording; `both`: by the former and by the new. */
function split(before: Share, now: Share, former: Cells, both: Cells, anchorsNow: Cells = [9, 12, 0, 9]) {
  const input: SplitInput = {
    from: { id: "2024", title: "Ledelsestilsyn 2024" },
    level: 2,
    before: [countsOf(1, before)],
    now: [countsOf(2, now)],
    anchors: [...anchorsOf(anchorsNow, 2), ...anchorsOf(former, 1)],
    bothWordings: wordingsOf(both),
  };
  const result = splitResults([yesNo], input).get("Q1");
  if (result === undefined) throw new Error("nothing to split");
  return result;
}

const steady: Cells = [24, 1, 1, 14];
const alike: Cells = [30, 1, 1, 28];
const harder: Cells = [24, 20, 0, 16];

describe("a change split by anchor cases and by cases that were asked in both wordings (ADR 0012)", () => {
  test.each<[string, Share, Share, Cells, Cells, SplitResult["changed"]]>([
    ["the criterion alone", [54, 75], [30, 75], steady, harder, ["kriterium"]],
    ["strictness alone", [54, 75], [33, 75], [19, 14, 0, 7], alike, ["strenghed"]],
    ["practice alone", [60, 75], [28, 75], steady, alike, ["praksis"]],
    ["practice and criterion", [70, 75], [14, 75], steady, harder, ["praksis", "kriterium"]],
    ["strictness and criterion", [70, 75], [24, 75], [19, 14, 0, 7], harder, ["strenghed", "kriterium"]],
    [
      "a criterion that hides better practice",
      [30, 75],
      [34, 75],
      [16, 0, 0, 24],
      [20, 30, 0, 10],
      ["praksis", "kriterium"],
    ],
    ["all three", [75, 75], [2, 75], [24, 14, 0, 2], harder, ["praksis", "strenghed", "kriterium"]],
    ["chance", [54, 75], [50, 75], steady, alike, []],
  ])("%s", (_, before, now, former, both, changed) => {
    const result = split(before, now, former, both);
    expect(result.changed).toEqual(changed);
    const { practice, strictness, criteria, total } = result;
    expect(practice.value + strictness.value + (criteria?.value ?? 0)).toBeCloseTo(total.value, 12);
  });

  test("strictness is the anchor cases' answers by the former wording, then and now", () => {
    const { strictness, criteria, anchors, bothWordings } = split([54, 75], [30, 75], [20, 4, 1, 15], harder);
    expect(strictness.value).toBeCloseTo(-3 / 40, 12);
    expect(criteria?.value).toBeCloseTo(-20 / 60, 12);
    expect([anchors, bothWordings]).toEqual([40, 60]);
  });

  test.each<[string, Cells, Cells]>([
    ["no anchor case answered by the former wording", [0, 0, 0, 0], harder],
    ["seven anchor cases answered by the former wording", [4, 1, 0, 2], harder],
    ["seven cases answered in both wordings", steady, [3, 2, 0, 2]],
  ])("%s: as if nobody was asked", (_, former, both) => {
    const result = split([54, 75], [30, 75], former, both);
    expect(result).toMatchObject({ criteria: null, anchors: 30, bothWordings: 0, changed: ["strenghed"] });
    expect(result.sentence).toContain("strengere bedømmelse og nyt kriterium kan ikke skilles ad");
  });

  test("an answer that sets the question aside in one of the wordings measures nothing", () => {
    const input: SplitInput = {
      from: { id: "2024", title: "" },
      level: 2,
      before: [countsOf(1, [54, 75])],
      now: [countsOf(2, [30, 75])],
      anchors: anchorsOf(steady, 1),
      bothWordings: [
        ...wordingsOf(harder),
        { questionId: "Q1", valueFormer: "ja", valueNow: "ikke-relevant", count: 9 },
      ],
    };
    expect(splitResults([yesNo], input).get("Q1")?.bothWordings).toBe(60);
  });

  test("a criterion's part must stand among the many questions that were reworded", () => {
    const weak: Cells = [24, 6, 0, 30];
    const many = Array.from({ length: 9 }, (_, index) => ({ ...yesNo, id: `M${index}` }));
    const input = (questions: readonly { id: string }[]): SplitInput => ({
      from: { id: "2024", title: "" },
      level: 2,
      before: questions.map(({ id }) => ({ ...countsOf(1, [54, 75]), questionId: id })),
      now: questions.map(({ id }) => ({ ...countsOf(2, [50, 75]), questionId: id })),
      anchors: questions.flatMap(({ id }) => anchorsOf(steady, 1).map((row) => ({ ...row, questionId: id }))),
      bothWordings: questions.flatMap(({ id }) =>
        wordingsOf(id === "Q1" ? weak : alike).map((row) => ({ ...row, questionId: id })),
      ),
    });
    expect(splitResults([yesNo], input([yesNo])).get("Q1")?.changed).toEqual(["kriterium"]);
    const all = [yesNo, ...many];
    expect(splitResults(all, input(all)).get("Q1")?.changed).toEqual([]);
  });
});

describe("in words that a politician understands", () => {
  test.each<[string, SplitResult, string]>([
    [
      "the criterion alone, as a part of the change",
      split([54, 75], [27, 75], steady, harder),
      "Af faldet på 36 procentpoint (54/75 → 27/75) er 33 det nye kriterium, som er strengere (mellem −44 og −20): de samme 60 sager får oftere nej efter den nye ordlyd end efter den gamle. Det kan ikke siges, at praksis (−3 procentpoint, mellem −23 og +18) eller bedømmelsen (0 procentpoint, mellem −8 og +8) har ændret andelen.",
    ],
    [
      "more than the whole change is no part of it",
      split([54, 75], [30, 75], steady, harder),
      "Det nye kriterium er strengere (−33 procentpoint, mellem −44 og −20): de samme 60 sager får oftere nej efter den nye ordlyd end efter den gamle. Andelen er faldet 32 procentpoint (54/75 → 30/75) i alt. Det kan ikke siges, at praksis (+1 procentpoint, mellem −19 og +22) eller bedømmelsen (0 procentpoint, mellem −8 og +8) har ændret andelen.",
    ],
    [
      "strictness alone",
      split([54, 75], [33, 75], [19, 14, 0, 7], alike),
      "Der er strengere bedømmelse (−35 procentpoint, mellem −49 og −18): efter den gamle ordlyd får de samme 40 sager nu oftere nej. Andelen er faldet 28 procentpoint (54/75 → 33/75) i alt. Det kan ikke siges, at praksis (+7 procentpoint, mellem −15 og +29) eller det nye kriterium (0 procentpoint, mellem −5 og +5) har ændret andelen.",
    ],
    [
      "practice alone",
      split([60, 75], [28, 75], steady, alike),
      "Andelen er faldet 43 procentpoint (60/75 → 28/75). Praksis er blevet dårligere (−43 procentpoint, mellem −59 og −24), når sagerne bedømmes ens og efter samme kriterium. Det kan ikke siges, at bedømmelsen (0 procentpoint, mellem −8 og +8) eller det nye kriterium (0 procentpoint, mellem −5 og +5) har ændret andelen.",
    ],
    [
      "several things",
      split([70, 75], [24, 75], [19, 14, 0, 7], harder),
      "Andelen er faldet 61 procentpoint (70/75 → 24/75). Flere ting har ændret den: de samme sager bedømmes strengere (−35 procentpoint, mellem −49 og −18) og det nye kriterium er strengere (−33 procentpoint, mellem −44 og −20). Det kan ikke siges, at praksis (+7 procentpoint, mellem −16 og +30) har ændret andelen.",
    ],
    [
      "nothing can be said",
      split([54, 75], [50, 75], steady, alike),
      "Der er ingen sikker ændring at forklare: Forskellen er −5 procentpoint (54/75 → 50/75); usikkerheden går fra −20 til +9. Ankersagerne viser heller ingen sikker ændring i praksis (−5 procentpoint, mellem −23 og +12), bedømmelse (0 procentpoint, mellem −8 og +8) eller det nye kriterium (0 procentpoint, mellem −5 og +5). Det hviler på 40 sager, der er målt i begge tilsyn, og 60 sager, der er besvaret efter begge ordlyde.",
    ],
  ])("%s", (_, result, sentence) => {
    expect(result.sentence).toBe(sentence);
  });

  test("with grades the best one", () => {
    const grade = (questionVersion: number, hoej: number): LevelCounts => ({
      ...countsOf(questionVersion, [0, 0]),
      counts: {
        grades: { "i-hoej-grad": hoej, "i-nogen-grad": 0, "i-ringe-grad": 75 - hoej },
        n: 75,
        notRelevant: 0,
        notYetMeasurable: 0,
      },
    });
    const grades = { ja: "i-hoej-grad", nej: "i-ringe-grad" } as const;
    const input: SplitInput = {
      from: { id: "2024", title: "" },
      level: 2,
      before: [grade(1, 54)],
      now: [grade(2, 30)],
      anchors: anchorsOf(steady, 1).map((row) => ({
        ...row,
        valueThen: grades[row.valueThen],
        valueNow: grades[row.valueNow],
      })),
      bothWordings: wordingsOf(harder).map((row) => ({
        ...row,
        valueFormer: grades[row.valueFormer],
        valueNow: grades[row.valueNow],
      })),
    };
    expect(splitResults([graded], input).get("Q1")?.sentence).toContain(
      "de samme 60 sager får sjældnere den bedste bedømmelse efter den nye ordlyd end efter den gamle.",
    );
  });

  test.each<[string, SplitResult, string]>([
    [
      "the criterion alone",
      split([54, 75], [30, 75], steady, harder),
      "Ankersagerne viser, at det nye kriterium er strengere. Praksis kan ikke siges at være ændret. Bedømmelsen kan ikke siges at være ændret.",
    ],
    [
      "all three",
      split([75, 75], [2, 75], [24, 14, 0, 2], harder),
      "Ankersagerne viser, at praksis er blevet dårligere, at de samme sager nu bedømmes strengere, og at det nye kriterium er strengere.",
    ],
    [
      "nothing",
      split([54, 75], [50, 75], steady, alike),
      "Ankersagerne kan ikke vise, om det er praksis, bedømmelse eller det nye kriterium.",
    ],
  ])("outside the house, without a figure: %s", (_, result, words) => {
    expect(changedInWords(yesNo, result)).toBe(words);
  });
});
