import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { faultQuestion, gradedQuestion, yesNoQuestion } from "#questions/define-question";
import type { Answer } from "./answer.ts";
import { checkValue, choicesFor, missesRemark } from "./answer-rules.ts";
import { measureCompleteness } from "./completeness.ts";
import { questionsOfCase } from "./questions-of-case.ts";
import { type AnswerRevision, currentRevision, reviseAnswer } from "./revision.ts";
import { checkSubmission } from "./submit-review.ts";

const stated = (id: string, landmark: string) => ({ id, landmark, version: 1, text: id, source: "BL § 5" });
const aside = { notRelevant: "Når …", notYetMeasurable: "Når …" };
const yesNo = yesNoQuestion({ ...stated("IND-01", "inddragelse"), criterion: { ja: "", nej: "", ...aside } });
const fault = faultQuestion({ ...stated("UND-01", "udredning"), criterion: { ja: "", nej: "", ...aside } });
const graded = gradedQuestion({
  ...stated("UDR-14", "udredning"),
  criterion: { hoej: "", nogen: "", ringe: "", ...aside },
});
const settled = yesNoQuestion({
  ...stated("IND-02", "inddragelse"),
  criterion: { ja: "", nej: "", ...aside, notYetMeasurable: null },
});

describe("which answers a question takes", () => {
  it.each([
    [yesNo, "ja", "", null],
    [yesNo, "nej", "Ingen samtale", null],
    [yesNo, "nej", "    x    ", "bemaerkning-mangler"],
    [yesNo, "nej", "12345", null],
    [yesNo, "ikke-relevant", "", null],
    [yesNo, "ikke-maalbar-endnu", "", null],
    [yesNo, "måske", "", "svar-findes-ikke"],
    [yesNo, "i-hoej-grad", "", "svar-findes-ikke"],
    [fault, "ja", "", "bemaerkning-mangler"],
    [fault, "nej", "", null],
    [graded, "i-hoej-grad", "", null],
    [graded, "i-nogen-grad", "", null],
    [graded, "i-ringe-grad", "", "bemaerkning-mangler"],
    [graded, "ja", "", "svar-findes-ikke"],
    [settled, "ikke-maalbar-endnu", "", "svar-findes-ikke"],
    [settled, "ikke-relevant", "", null],
  ])("$0.id %s »%s«: %s", (question, value, remark, rule) => {
    const missing = missesRemark(question, { value, remark }) ? "bemaerkning-mangler" : null;
    expect(checkValue(question, value)?.rule ?? missing).toBe(rule);
  });

  it("offers J, N, R and U, and no U where the question can always be measured", () => {
    expect(choicesFor(yesNo).map(({ key }) => key)).toEqual(["J", "N", "R", "U"]);
    expect(choicesFor(settled).map(({ key }) => key)).toEqual(["J", "N", "R"]);
  });

  it("knows a defect whose remark is still to come, so that the answer can be saved at once", () => {
    expect(missesRemark(yesNo, { value: "nej", remark: "" })).toBe(true);
    expect(missesRemark(yesNo, { value: "ikke-relevant", remark: "" })).toBe(false);
  });
});

describe("which questions a case is asked", () => {
  const born = {
    caseNumber: "1",
    child: "b",
    birthDate: localDate("2015-05-05"),
    unit: "Nord",
    raadgiver: "R1",
  };
  const caseFile = { ...born, area: "udsat" as const, opened: localDate("2024-01-01"), closed: null };
  const facts = {
    stratum: "§ 32",
    timeline: buildTimeline(caseFile, []),
    referenceDate: localDate("2025-12-31"),
  };
  const young = { ...yesNo, id: "IND-09", relevance: { ageBelow: 5 } };
  const landmarks = [
    { id: "udredning", title: "Udredning" },
    { id: "inddragelse", title: "Inddragelse" },
  ];
  const model = { landmarks, questions: [yesNo, young, graded] };
  const theme = { question: { ...yesNo, id: "TEM-01", landmark: "tema" }, levels: [2] };

  it("asks in the landmarks' order, themes last and only on their levels, and nothing that cannot concern the case", () => {
    const ids = (level: number) => questionsOfCase(model, [theme], level, facts).map(({ id }) => id);
    expect(ids(1)).toEqual(["UDR-14", "IND-01"]);
    expect(ids(2)).toEqual(["UDR-14", "IND-01", "TEM-01"]);
  });
});

describe("how far a review is", () => {
  const asked = [yesNo, settled, graded];
  const answers = new Map<string, Answer>([
    ["IND-01", { value: "nej", remark: "" }],
    ["UDR-14", { value: "i-nogen-grad", remark: "" }],
    ["UND-01", { value: "nej", remark: "" }],
  ]);

  it("counts asked questions only, per landmark and in all", () => {
    expect(measureCompleteness(asked, answers)).toEqual({
      asked: 3,
      answered: 2,
      byLandmark: [
        { landmark: "inddragelse", asked: 2, answered: 1 },
        { landmark: "udredning", asked: 1, answered: 1 },
      ],
      unanswered: ["IND-02"],
      missingRemarks: ["IND-01"],
    });
  });

  it("is submitted only when complete", () => {
    expect(checkSubmission(asked, answers)?.sentence).toBe(
      "Målingen kan ikke afsluttes endnu. Svar på IND-02. Skriv en bemærkning til IND-01.",
    );
    const remarked = new Map(answers).set("IND-01", { value: "nej", remark: "Ingen samtale" });
    const complete = remarked.set("IND-02", { value: "ja", remark: "" });
    expect(checkSubmission(asked, complete)).toBeNull();
    expect(checkSubmission(asked, complete, { formerWordings: ["IND-02"] })?.sentence).toBe(
      "Målingen kan ikke afsluttes endnu. Svar også efter den tidligere ordlyd på IND-02.",
    );
    expect(checkSubmission(asked, complete, { unexplained: ["IND-01"] })?.sentence).toContain(
      "Datoerne siger noget andet end svaret på IND-01.",
    );
  });
});

describe("revisions: an edit adds, nothing is lost (design rule 1)", () => {
  const edit = (value: string, expectedRevision: number, by = "Mette") => ({
    value,
    expectedRevision,
    by,
    remark: "",
    at: "2025-02-03T08:00:00Z",
  });

  it("saves on top of the revision it was written from", () => {
    const first = reviseAnswer([], edit("ja", 0));
    expect(first).toMatchObject({ outcome: "saved", revision: { revision: 1, value: "ja" } });
  });

  it("gives both answers when somebody else was faster", () => {
    const theirs: AnswerRevision = {
      revision: 1,
      value: "nej",
      remark: "Mangler",
      by: "Ali",
      at: "2025-02-03T07:59:00Z",
    };
    expect(reviseAnswer([theirs], edit("ja", 0))).toEqual({
      outcome: "conflict",
      theirs,
      yours: edit("ja", 0),
    });
  });

  it("takes the same answer twice as one, whatever revision the sender knew", () => {
    const kept: AnswerRevision = {
      revision: 1,
      value: "ja",
      remark: "",
      by: "Mette",
      at: "2025-02-03T08:00:00Z",
    };
    expect(reviseAnswer([kept], edit("ja", 0))).toEqual({ outcome: "unchanged", revision: kept });
  });

  it("numbers revisions 1, 2, 3 … and the last is current, whatever two people send", () => {
    const arbitraryEdits = fc.array(
      fc.tuple(fc.constantFrom("ja", "nej", "ikke-relevant"), fc.nat({ max: 4 })),
    );
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const history: AnswerRevision[] = [];
        for (const [value, expected] of edits) {
          const before = [...history];
          const saved = reviseAnswer(history, edit(value, expected));
          if (saved.outcome === "saved") history.push(saved.revision);
          expect(history.slice(0, before.length)).toEqual(before);
          if (saved.outcome !== "conflict") expect(currentRevision(history)?.value).toBe(value);
        }
        expect(history.map(({ revision }) => revision)).toEqual(history.map((_, index) => index + 1));
      }),
    );
  });
});
