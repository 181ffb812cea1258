import { expect, test } from "vitest";
import { yesNoQuestion } from "#questions/define-question";
import { fewCases } from "./few-cases.ts";
import type { LevelResult } from "./level-result.ts";

const question = yesNoQuestion({
  ...{ id: "Q", version: 1, landmark: "l", text: "?", source: "BL" },
  criterion: { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" },
});

function level(number: number, yes: number, no: number): LevelResult {
  const counts = { yes, no, notRelevant: 3, notYetMeasurable: 0, n: yes + no };
  return { level: number, ...counts, share: null, wilson95: null, suppressed: false };
}

const of = (...levels: readonly LevelResult[]) => fewCases(question, { levels, tallies: [], frame: [] });

test.each([
  [[level(1, 7, 2), level(2, 4, 0)], "Niveau 1: 2 af 9 er nej. Det er for få sager til en procent."],
  [[level(1, 7, 2)], "2 af 9 er nej. Det er for få sager til en procent."],
])("few cases in words, and of which level where there are several", (levels, sentence) => {
  expect(of(...levels)?.sentence).toBe(sentence);
});

test("ten cases on one level are enough for a percentage, and none at all say nothing", () => {
  expect(of(level(1, 7, 3), level(2, 4, 0))).toBeNull();
  expect(of(level(1, 0, 0))).toBeNull();
});
