import { describe, expect, it } from "vitest";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { AnswerRow } from "./answer-row.ts";
import { landmarkCases, landmarkResults } from "./landmark-results.ts";

const stated = (id: string, landmark: string) => ({ id, landmark, version: 1, text: id, source: "BL § 20" });
const aside = { notRelevant: "", notYetMeasurable: "" };
const questions = [
  yesNoQuestion({ ...stated("Q1", "udredning"), criterion: { ja: "", nej: "", ...aside } }),
  faultQuestion({ ...stated("Q2", "udredning"), criterion: { ja: "", nej: "", ...aside } }),
  gradedQuestion({ ...stated("Q3", "plan"), criterion: { hoej: "", nogen: "", ringe: "", ...aside } }),
];
const row = (caseNumber: string, questionId: string, value: string, unit = "nord", level = 1): AnswerRow => ({
  caseNumber,
  questionId,
  value,
  unit,
  level,
  stratum: "§ 32",
  area: "udsat",
});
const rows = [
  row("1", "Q1", "ja"),
  row("1", "Q2", "nej"),
  row("2", "Q1", "nej"),
  row("2", "Q2", "ikke-relevant"),
  row("1", "Q3", "i-nogen-grad"),
  row("3", "Q1", "ja", "syd"),
  row("3", "Q1", "nej", "syd", 2),
];

describe("results per landmark", () => {
  it("counts the best answer of each scale (a no, where the question asks for a fault), of the answers that measure", () => {
    const [udredning, plan] = landmarkResults(questions, landmarkCases(questions, rows));
    expect(udredning?.levels).toMatchObject([
      { level: 1, fulfilled: 3, n: 4, cases: 3, share: 0.75 },
      { level: 2, fulfilled: 0, n: 1, cases: 1, share: 0, interval95: null },
    ]);
    expect(plan).toEqual({
      landmark: "plan",
      levels: [{ level: 1, fulfilled: 0, n: 1, cases: 1, share: 0, interval95: null }],
    });
  });

  it("is wider than Wilson's on the answers when a case's answers go together", () => {
    const together = Array.from({ length: 10 }, (_, place) => String(place)).flatMap((one, place) => [
      row(one, "Q1", place < 5 ? "ja" : "nej"),
      row(one, "Q2", place < 5 ? "nej" : "ja"),
    ]);
    const interval = landmarkResults(questions, landmarkCases(questions, together))[0]?.levels[0]?.interval95;
    expect(interval?.[0]).toBeLessThan(0.2993);
  });
});
