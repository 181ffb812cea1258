import { describe, expect, it } from "vitest";
import { gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { ReviewStatus } from "../life/review-life.ts";
import { isRuleBroken } from "../rule-broken.ts";
import { type Adjudication, checkAdjudication, currentAdjudications } from "./adjudication.ts";
import { compareLevels, type MeetingReview } from "./compare-levels.ts";

const stated = (id: string) => ({ id, landmark: "udredning", version: 1, text: id, source: "BL § 20" });
const aside = { notRelevant: "", notYetMeasurable: null };
const yesNo = (id: string) => yesNoQuestion({ ...stated(id), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated("Q4"), criterion: { hoej: "", nogen: "", ringe: "", ...aside } });
const questions = [yesNo("Q1"), yesNo("Q2"), yesNo("Q3"), graded, yesNo("Q5")];

function review(level: number, values: readonly string[], status: ReviewStatus = "afsluttet"): MeetingReview {
  const answers = values.map((value, index) => [`Q${index + 1}`, { value, remark: "" }] as const);
  return { level, status, answers: new Map(answers) };
}
const first = review(1, ["ja", "ja", "ikke-relevant", "i-ringe-grad"]);
const second = review(2, ["ja", "nej", "nej", "i-nogen-grad", "nej"]);

describe("where levels meet", () => {
  it("shows the questions on which they differ, and who is stricter by the scale's order", () => {
    const differences = compareLevels(questions, first, second);
    if (isRuleBroken(differences)) throw new Error(differences.sentence);
    expect(differences.map(({ questionId, stricterLevel }) => [questionId, stricterLevel])).toEqual([
      ["Q2", 2],
      ["Q3", null],
      ["Q4", 1],
    ]);
  });

  it.each<ReviewStatus>(["tildelt", "i-gang", "udgaaet"])(
    "shows nothing while one of them is %s: blind first",
    (status) => {
      expect(compareLevels(questions, first, { ...second, status })).toMatchObject({ rule: "blind-foerst" });
      expect(compareLevels(questions, { ...first, status }, second)).toMatchObject({ rule: "blind-foerst" });
    },
  );
});

describe("adjudication is a layer on top", () => {
  const differences = compareLevels(questions, first, second);
  const reason = "Samtalen ligger i journalen.";
  it.each([
    ["Q2", "nej", reason, null],
    ["Q2", "ikke-relevant", reason, null],
    ["Q1", "ja", reason, "ingen-forskel"],
    ["Q2", "i-hoej-grad", reason, "svar-findes-ikke"],
    ["Q2", "nej", " ok ", "grund-mangler"],
  ])("%s settled as %s with »%s«: %s", (id, value, why, rule) => {
    const question = questions.find((one) => one.id === id);
    if (!question || isRuleBroken(differences)) throw new Error("the levels can be compared");
    expect(checkAdjudication(question, differences, { value, reason: why })?.rule ?? null).toBe(rule);
  });

  it("the latest settled answer of a question counts", () => {
    const settled = (questionId: string, value: string, at: string): Adjudication => ({
      questionId,
      value,
      at,
      by: "Eva",
      reason,
    });
    const all = [
      settled("Q2", "ja", "2025-05-02T09:00:00Z"),
      settled("Q2", "nej", "2025-05-01T09:00:00Z"),
      settled("Q3", "nej", "2025-05-01T09:00:00Z"),
    ];
    const current = currentAdjudications(all);
    expect([...current].map(([id, { value }]) => [id, value]).toSorted()).toEqual([
      ["Q2", "ja"],
      ["Q3", "nej"],
    ]);
  });
});
