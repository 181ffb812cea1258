import { expect, it } from "vitest";
import { faultQuestion, yesNoQuestion } from "#questions/define-question";
import { summariseQuestion } from "./summarise-question.ts";

const shared = { landmark: "inddragelse", version: 1, text: "?", source: "BL § 5" };
const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: null };
const question = yesNoQuestion({ ...shared, id: "IND-01", criterion });
const fault = faultQuestion({ ...shared, id: "UND-01", criterion });

it("counts who was stricter, and neither where one of them set the question aside", () => {
  const pairs = [
    ["ja", "ja"],
    ["ja", "nej"],
    ["ja", "nej"],
    ["nej", "ja"],
    ["ja", "ikke-relevant"],
  ] as const;
  expect(summariseQuestion(question, pairs)).toEqual({
    pairs: 5,
    agree: 1,
    measured: 4,
    firstStricter: 1,
    secondStricter: 2,
  });
});

it("reads a question that asks for a fault the other way round", () => {
  expect(summariseQuestion(fault, [["ja", "nej"]])).toEqual({
    pairs: 1,
    agree: 0,
    measured: 1,
    firstStricter: 1,
    secondStricter: 0,
  });
});
