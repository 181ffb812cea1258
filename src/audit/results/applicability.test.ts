import { describe, expect, it } from "vitest";
import { yesNoQuestion } from "#questions/define-question";
import { questionApplicability, type ReviewerAnswer, reviewerApplicability } from "./applicability.ts";

const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
const questionOf = (id: string) =>
  yesNoQuestion({ id, version: 1, landmark: "l", text: id, source: "BL", criterion });

/** A reviewer's answers to a question: `r` is ikke relevant, `j` ja; a case for each letter. */
function answersOf(reviewer: string, questionId: string, letters: string, level = 1): ReviewerAnswer[] {
  return [...letters].map((letter, index) => ({
    reviewer,
    level,
    questionId,
    caseNumber: `${reviewer}-${index}`,
    value: letter === "r" ? "ikke-relevant" : "ja",
  }));
}

const often = "r".repeat(15) + "j".repeat(5);
const seldom = "r".repeat(2) + "j".repeat(18);

describe("how often »ikke relevant« is chosen", () => {
  it("is counted per question and level, of all answers, with Wilson's interval (2/20: 2.8 to 30.1 %)", () => {
    const where = { unit: "nord", stratum: "§ 32", area: "udsat" as const };
    const rows = [...answersOf("a", "Q1", seldom), ...answersOf("a", "Q1", "rj", 2)].map((row) => ({
      ...row,
      ...where,
    }));
    const [first, second] = questionApplicability([questionOf("Q1"), questionOf("Q2")], rows);
    expect(first?.levels).toMatchObject([
      { level: 1, asked: 20, notRelevant: 2 },
      { level: 2, asked: 2, notRelevant: 1 },
    ]);
    expect(first?.levels[0]?.interval95[0]).toBeCloseTo(0.0279, 4);
    expect(first?.levels[0]?.interval95[1]).toBeCloseTo(0.301, 4);
    expect(second?.levels).toEqual([]);
  });
});

describe("reviewers beside the others on their level", () => {
  const answers = [
    ...answersOf("anna", "Q1", often),
    ...answersOf("bo", "Q1", seldom),
    ...answersOf("clara", "Q1", seldom),
  ];

  it("names the one who departs, first, with the share that the others' choices would give (4/40)", () => {
    const [first, ...others] = reviewerApplicability(answers);
    expect(first).toMatchObject({
      reviewer: "anna",
      asked: 20,
      notRelevant: 15,
      expected: 0.1,
      departs: true,
    });
    expect(others).toHaveLength(2);
  });

  it("standardises: whoever has the questions that are seldom relevant does not depart", () => {
    // Both set Q2 aside in half of the cases and Q1 never; Anna has mostly Q2, Bo mostly Q1.
    const alike = [
      ...answersOf("anna", "Q1", "jjjj"),
      ...answersOf("anna", "Q2", "rjrjrjrjrjrjrjrjrjrj"),
      ...answersOf("bo", "Q1", "jjjjjjjjjjjjjjjjjjjj"),
      ...answersOf("bo", "Q2", "rjrj"),
    ];
    for (const { reviewer, asked, notRelevant, expected, departs } of reviewerApplicability(alike)) {
      expect(expected).toBeCloseTo(reviewer === "anna" ? 10 / 24 : 2 / 24, 12);
      expect(notRelevant / asked).toBeCloseTo(expected, 12);
      expect(departs).toBe(false);
    }
  });

  it("does not take a whole case set aside for twenty choices", () => {
    // Twenty questions: Anna sets all aside in one of her two cases, the others in none of theirs.
    const many = Array.from({ length: 20 }, (_, index) => `Q${index}`);
    const clustered = many.flatMap((id) => [
      ...answersOf("anna", id, "rj"),
      ...answersOf("bo", id, "jj"),
      ...answersOf("clara", id, "jj"),
    ]);
    expect(reviewerApplicability(clustered).every(({ departs }) => !departs)).toBe(true);
  });

  it("compares levels by themselves, and leaves out what nobody else has answered", () => {
    expect(
      reviewerApplicability([...answersOf("anna", "Q1", often), ...answersOf("bo", "Q1", seldom, 2)]),
    ).toEqual([]);
    const alone = [
      ...answersOf("anna", "Q9", often),
      ...answersOf("anna", "Q1", "j"),
      ...answersOf("bo", "Q1", "j"),
    ];
    expect(reviewerApplicability(alone).map(({ asked }) => asked)).toEqual([1, 1]);
  });
});
