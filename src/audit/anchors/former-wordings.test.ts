import { expect, test } from "vitest";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { Question } from "#questions/question";
import { formerWordings } from "./former-wordings.ts";

const stated = (version: number) => ({
  id: "Q1",
  landmark: "udredning",
  version,
  text: "?",
  source: "BL § 20",
});
const aside = { notRelevant: "", notYetMeasurable: "" };
const yesNo = (version: number) =>
  yesNoQuestion({ ...stated(version), criterion: { ja: "", nej: "", ...aside } });
const fault = faultQuestion({ ...stated(1), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated(1), criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

test.each<[string, readonly Question[], readonly Question[]]>([
  ["another version: the former", [yesNo(1)], [yesNo(1)]],
  ["a later version, where one has gone back", [yesNo(3)], [yesNo(3)]],
  ["the same version: none", [yesNo(2)], []],
  ["not asked then: none", [], []],
  ["answered in grades then: none", [graded], []],
  ["asked for a fault then: none", [fault], []],
])("the former wording of a question: %s", (_, before, expected) => {
  expect(formerWordings([yesNo(2)], before)).toEqual(expected);
});
