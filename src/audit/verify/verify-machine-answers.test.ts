import { describe, expect, it } from "vitest";
import { type AnswerOfDates, verifyMachineAnswers } from "./verify-machine-answers.ts";

const answer: AnswerOfDates = {
  caseNumber: "2025-0063",
  questionId: "UDR-13",
  value: "nej",
  sentences: ["Samtykket mangler."],
  evidence: ["a1"],
};

describe("the dates' frozen answers beside the same cases judged again", () => {
  it("the same: nothing", () => {
    expect(verifyMachineAnswers([answer], [{ ...answer }])).toEqual([]);
  });

  it.each<[string, readonly AnswerOfDates[], readonly AnswerOfDates[], string]>([
    ["another answer", [answer], [{ ...answer, value: "ja" }], "er »nej«, men bedømt igen er det »ja«."],
    ["none any more", [answer], [{ ...answer, value: null }], "er »nej«, men bedømt igen er det uafgjort."],
    ["taken away", [], [answer], "mangler; bedømt igen er det »nej«."],
    ["put in", [answer], [], "er »nej«, men de spørges slet ikke, når de bedømmes igen."],
    [
      "other events",
      [answer],
      [{ ...answer, evidence: ["a2"] }],
      "er det samme, når de bedømmes igen, men af andre grunde.",
    ],
    [
      "other words",
      [answer],
      [{ ...answer, sentences: [] }],
      "er det samme, når de bedømmes igen, men af andre grunde.",
    ],
  ])("%s: which question and which case", (_, frozen, again, words) => {
    expect(verifyMachineAnswers(frozen, again)).toEqual([
      { where: "datoer", sentence: `Datoernes svar på UDR-13 i sag 2025-0063 ${words}` },
    ]);
  });
});
