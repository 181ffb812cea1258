import { describe, expect, it } from "vitest";
import { gradedQuestion, yesNoQuestion } from "#questions/define-question";
import { type Adjudication, checkAdjudication, currentAdjudications } from "./adjudication.ts";
import { findStricter } from "./find-stricter.ts";

const stated = (id: string) => ({ id, landmark: "udredning", version: 1, text: id, source: "BL § 20" });
const aside = { notRelevant: "", notYetMeasurable: null };
const question = yesNoQuestion({ ...stated("Q2"), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({ ...stated("Q4"), criterion: { hoej: "", nogen: "", ringe: "", ...aside } });

describe("where levels differ", () => {
  it.each([
    [question, "ja", "ja", null],
    [question, "ja", "nej", "second"],
    [question, "nej", "ja", "first"],
    [question, "ikke-relevant", "nej", null],
    [graded, "i-ringe-grad", "i-nogen-grad", "first"],
    [graded, "i-hoej-grad", "i-nogen-grad", "second"],
  ])(
    "$0.id, %s and %s: the poorer practice by the scale's order is found by %s",
    (asked, one, other, stricter) => {
      expect(findStricter(asked, one, other)).toBe(stricter);
    },
  );
});

describe("adjudication is a layer on top", () => {
  const reason = "Samtalen ligger i journalen.";
  it.each([
    [true, "nej", reason, null],
    [true, "ikke-relevant", reason, null],
    [false, "ja", reason, "ingen-forskel"],
    [true, "i-hoej-grad", reason, "svar-findes-ikke"],
    [true, "nej", " ok ", "grund-mangler"],
  ])("differs %s, settled as %s with »%s«: %s", (differs, value, why, rule) => {
    expect(checkAdjudication(question, { differs, value, reason: why })?.rule ?? null).toBe(rule);
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
