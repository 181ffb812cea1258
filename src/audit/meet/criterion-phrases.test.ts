import { expect, test } from "vitest";
import { yesNoQuestion } from "#questions/define-question";
import { auditModels, themes } from "#questions/index";
import { isRuleBroken } from "../rule-broken.ts";
import { countPhrases, findPhrase, type PhrasePointer, splitCriterion } from "./criterion-phrases.ts";

const question = yesNoQuestion({
  id: "Q1",
  version: 2,
  landmark: "udredning",
  text: "?",
  source: "BL § 20",
  criterion: {
    ja: "Samtalen er holdt, jf. stk. 2 og § 5, stk. 1. Den er holdt senest på afgørelsens dag (eller dagen før). »Senest« er datoen.",
    nej: "Samtalen mangler.",
    notRelevant: "Barnet var under tre år.",
    notYetMeasurable: null,
  },
});

test("a criterion is split at its full stops, and not at a paragraph's", () => {
  expect(splitCriterion(question).map(({ value, index, text }) => [value, index, text])).toEqual([
    ["ja", 0, "Samtalen er holdt, jf. stk. 2 og § 5, stk. 1."],
    ["ja", 1, "Den er holdt senest på afgørelsens dag (eller dagen før)."],
    ["ja", 2, "»Senest« er datoen."],
    ["nej", 0, "Samtalen mangler."],
    ["ikke-relevant", 0, "Barnet var under tre år."],
  ]);
});

test("joined again, the sentences of every published question are its criterion, and each ends as a sentence does", () => {
  const published = [...auditModels, ...themes].flatMap(({ questions }) => [...questions]);
  expect(published.length).toBeGreaterThan(100);
  for (const each of published) {
    const phrases = splitCriterion(each);
    const { byValue, notRelevant, notYetMeasurable } = each.criterion;
    const whole = [...each.scale.values.map(({ value }) => byValue[value]), notRelevant, notYetMeasurable];
    expect(phrases.map(({ text }) => text).join(" ")).toBe(whole.filter((text) => text).join(" "));
    for (const { text } of phrases) expect(text, each.id).toMatch(/(?<!\b(stk|nr|spm|jf))[.?!][»«)]*$/);
  }
});

test("a place without a sentence is refused", () => {
  expect(findPhrase(question, { value: "ja", index: 1 })).toMatchObject({
    version: 2,
    value: "ja",
    index: 1,
  });
  for (const place of [
    { value: "ja", index: 3 },
    { value: "ja", index: -1 },
    { value: "måske", index: 0 },
    { value: "ikke-maalbar-endnu", index: 0 },
  ])
    expect(isRuleBroken(findPhrase(question, place)), JSON.stringify(place)).toBe(true);
});

test("counts cases, messages and settled answers, most cases first", () => {
  const [first, second, third] = splitCriterion(question);
  const point = (
    caseNumber: string,
    kind: PhrasePointer["kind"],
    phrase = second ?? null,
  ): PhrasePointer => ({
    caseNumber,
    kind,
    phrase,
  });
  const ofEarlierVersion = first === undefined ? null : { ...first, version: 1 };
  const pointers = [
    point("S1", "besked"),
    point("S1", "besked"),
    point("S2", "afklaring"),
    point("S3", "besked", third),
    point("S4", "besked", ofEarlierVersion),
    { ...point("S5", "besked"), phrase: null },
  ];
  expect(
    countPhrases(question, pointers).map(({ text, cases, messages, settlements }) => [
      text,
      cases,
      messages,
      settlements,
    ]),
  ).toEqual([
    [second?.text, 2, 2, 1],
    [third?.text, 1, 1, 0],
  ]);
});
