import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { yesNoQuestion } from "#questions/define-question";
import { canonicalJson } from "#questions/freeze";
import { drawAskedTwice } from "../anchors/draw-asked-twice.ts";
import type { DrawPlan } from "../draw/draw-plan.ts";
import { ticketOf } from "../draw/ticket.ts";
import workedExample from "../draw/worked-example.json" with { type: "json" };
import { computeResults } from "../results/audit-results.ts";
import { splitResults } from "../results/split-results.ts";
import { type KeptAudit, verifyAudit } from "./verify-audit.ts";

const { frame, seed, result } = workedExample;
const plan = workedExample.plan as unknown as DrawPlan;
const caseNumber = "2025-0063";
const stratum = frame.find((row) => row.caseNumber === caseNumber)?.stratum ?? "";
/** Drawn in the same stratum. */
const otherCase = "2025-0021";
const question = yesNoQuestion({
  id: "Q1",
  landmark: "udredning",
  version: 1,
  text: "?",
  source: "BL § 20",
  criterion: { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" },
});
const row = {
  caseNumber,
  level: 1,
  questionId: "Q1",
  value: "ja",
  unit: "Syd",
  stratum: "§ 30",
  area: "udsat" as const,
};
const results = { audit: {}, questions: [question], rows: [row], blindRows: [row], baseline: [] };
const byDates = { asOf: localDate("2025-02-03"), rows: [row], firstRows: [] };
const answer = {
  caseNumber,
  level: 1,
  questionId: "Q1",
  revisions: [
    { revision: 1, value: "nej", version: 1 },
    { revision: 2, value: "ja", version: 1 },
  ],
};
const kept: KeptAudit = {
  definitions: { models: [], themeQuestions: [], published: new Map() },
  draw: {
    frame,
    plan,
    seed,
    replacements: [],
    frameHash: result.frameHash,
    frameSize: frame.length,
    drawn: result.levels,
    tickets: [{ caseNumber, ticket: ticketOf(seed, caseNumber) }],
    anchors: { candidates: [], drawn: [], askedTwice: [] },
    frameFixedAt: "2025-02-03T08:00:00Z",
    sizesFixedAt: "2025-02-03T08:05:00Z",
    seedMadeAt: "2025-02-03T08:10:00Z",
  },
  drawnEarlier: [],
  answers: [answer],
  reviews: [{ caseNumber, level: 1, stratum, isSubmitted: true }],
  modelQuestions: [question],
  fingerprints: [],
  former: { wordings: [question], answers: [answer] },
  results,
  published: computeResults(results),
  split: null,
};
const counts = { yes: 8, no: 10, n: 18, notRelevant: 0, notYetMeasurable: 0 };
const ofLevel = [{ questionId: "Q1", questionVersion: 1, level: 1, counts }];
const split: NonNullable<KeptAudit["split"]> = {
  published: new Map(),
  questions: [question],
  input: { from: { id: "2024", title: "Tilsyn 2024" }, level: 1, before: ofLevel, now: ofLevel },
  answersThen: [{ caseNumber: "2024-0001", questionId: "Q1", questionVersion: 1, value: "ja" }],
  answersNow: [{ caseNumber: "2024-0001", questionId: "Q1", questionVersion: 1, value: "nej" }],
  formerWording: [],
  newWording: [],
};
const inCases = (value: string, count: number, questionVersion = 1) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ caseNumber: `2024-${index}`, questionId: "Q1" },
    ...{ questionVersion, value },
  }));
/** Nine anchor cases that got yes then, and now yes by the former wording and no by the new. */
const splitInThree: NonNullable<KeptAudit["split"]> = {
  ...split,
  published: splitResults([{ ...question, version: 2 }], {
    ...split.input,
    anchors: [
      { questionId: "Q1", versionThen: 1, versionNow: 1, valueThen: "ja", valueNow: "ja", count: 9 },
      { questionId: "Q1", versionThen: 1, versionNow: 2, valueThen: "ja", valueNow: "nej", count: 9 },
    ],
    bothWordings: [{ questionId: "Q1", valueFormer: "ja", valueNow: "nej", count: 9 }],
  }),
  questions: [{ ...question, version: 2 }],
  answersThen: inCases("ja", 9),
  answersNow: inCases("nej", 9, 2),
  formerWording: inCases("ja", 9),
  newWording: inCases("nej", 9, 2),
};
const anchor = { level: 1, caseNumber: "2024-0001" };
const askedTwice = drawAskedTwice(
  Object.values(result.levels[0]?.strata ?? {})
    .flat()
    .map((drawn) => ({ level: 1, caseNumber: drawn })),
  [anchor],
  seed,
);
const withDraw = (rest: Partial<KeptAudit["draw"]>): KeptAudit => ({
  ...kept,
  draw: { ...kept.draw, ...rest },
});

describe("verify recomputes an audit", () => {
  it("finds nothing in one that agrees, through JSON and back", () => {
    expect(verifyAudit(kept)).toEqual([]);
    expect(verifyAudit(JSON.parse(canonicalJson(kept)))).toEqual([]);
  });

  const replacements = [{ caseNumber: "2025-0112", reason: "Overdraget" }];
  it.each<[string, KeptAudit, readonly string[]]>([
    [
      "a case added to the frame",
      withDraw({ frame: [...frame, { caseNumber: "x", stratum: "§ 99", unit: "", raadgiver: "" }] }),
      ["grundlag", "grundlag"],
    ],
    ["another size of the frame in the protocol", withDraw({ frameSize: 300 }), ["grundlag"]],
    ["a seed from before the sizes", withDraw({ seedMadeAt: "2025-02-03T08:04:00Z" }), ["raekkefoelge"]],
    ["sizes from before the frame", withDraw({ sizesFixedAt: "2025-02-03T07:00:00Z" }), ["raekkefoelge"]],
    ["a level with no cases", withDraw({ drawn: result.levels.slice(0, 1) }), Array(7).fill("udtraek")],
    [
      "a replacement that is not carried out (out and in, on two levels)",
      withDraw({ replacements }),
      Array(4).fill("udtraek"),
    ],
    [
      "a review, with no answer, of a case that was not drawn, and one on a level that its case was not drawn for",
      {
        ...kept,
        reviews: [
          ...kept.reviews,
          { caseNumber: "2025-0070", level: 1, stratum, isSubmitted: false },
          { caseNumber, level: 3, stratum, isSubmitted: true },
        ],
      },
      ["maalinger", "maalinger"],
    ],
    [
      "no stranger in a review of a case that a draw given up had",
      {
        ...kept,
        drawnEarlier: ["2025-0070"],
        reviews: [...kept.reviews, { caseNumber: "2025-0070", level: 1, stratum, isSubmitted: false }],
      },
      [],
    ],
    [
      "a revision that is gone",
      { ...kept, answers: [{ ...answer, revisions: [{ revision: 2, value: "ja", version: 1 }] }] },
      ["svar"],
    ],
    [
      "a value the question has not",
      { ...kept, answers: [{ ...answer, revisions: [{ revision: 1, value: "måske", version: 1 }] }] },
      ["svar"],
    ],
    [
      "a revision by the former wording that is gone",
      {
        ...kept,
        former: {
          wordings: [question],
          answers: [{ ...answer, revisions: [{ revision: 2, value: "ja", version: 1 }] }],
        },
      },
      ["svar"],
    ],
    [
      "a question that is not asked",
      { ...kept, answers: [answer, { ...answer, questionId: "Q9" }] },
      ["svar"],
    ],
    [
      "an answer of a submitted review that is gone, where another review has one",
      {
        ...kept,
        reviews: [...kept.reviews, { caseNumber: otherCase, level: 1, stratum, isSubmitted: true }],
      },
      ["svar"],
    ],
    [
      "no answer where the question is not asked of the case type, or is asked by what has happened",
      {
        ...kept,
        reviews: [...kept.reviews, { caseNumber: otherCase, level: 1, stratum, isSubmitted: true }],
        modelQuestions: [
          { ...question, relevance: { strata: ["§ 99"] } },
          { ...question, relevance: { anyEvent: ["tilsynsbesoeg"] } },
        ],
      },
      [],
    ],
    [
      "an answer to another version of the question",
      { ...kept, answers: [{ ...answer, revisions: [{ revision: 1, value: "ja", version: 2 }] }] },
      ["svar"],
    ],
    [
      "a review that is counted under another case type than it was drawn in",
      { ...kept, reviews: [{ caseNumber, level: 1, stratum: "§ 99", isSubmitted: true }] },
      ["maalinger"],
    ],
    [
      "a ticket that the seed does not give",
      withDraw({ tickets: [{ caseNumber, ticket: "00" }] }),
      ["udtraek"],
    ],
    [
      "an answer changed after publishing (the count, and what few cases allow to be said)",
      { ...kept, results: { ...results, rows: [{ ...row, value: "nej" }] } },
      ["resultater", "resultater"],
    ],
    [
      "a count of the dates that is not theirs",
      { ...kept, published: computeResults({ ...results, levelZero: byDates }) },
      ["resultater"],
    ],
    [
      "an anchor case that the plan knows nothing of",
      withDraw({ anchors: { candidates: [], drawn: [anchor], askedTwice } }),
      ["udtraek"],
    ],
    [
      "an anchor case that is not asked in both wordings, and one too many of the others",
      withDraw({
        plan: { ...plan, anchors: { from: "2024", levels: [{ level: 1, cases: 1 }] } },
        anchors: {
          candidates: [{ caseNumber: anchor.caseNumber, levels: [1] }],
          drawn: [anchor],
          askedTwice: [...askedTwice.slice(1), { level: 1, caseNumber: "2025-0070" }],
        },
      }),
      ["udtraek", "udtraek"],
    ],
    [
      "an anchor case that is missing",
      withDraw({
        plan: { ...plan, anchors: { from: "2024", levels: [{ level: 1, cases: 1 }] } },
        anchors: { candidates: [{ caseNumber: "2024-0001", levels: [1] }], drawn: [], askedTwice: [] },
      }),
      ["udtraek"],
    ],
    ["a split that the anchor cases' answers do not give", { ...kept, split }, ["resultater"]],
    ["a split in three that the answers in both wordings give", { ...kept, split: splitInThree }, []],
    [
      "a split in three that one answer by the former wording does not give",
      {
        ...kept,
        split: { ...splitInThree, formerWording: inCases("nej", 1).concat(inCases("ja", 9).slice(1)) },
      },
      ["resultater"],
    ],
    ["a published question that is gone", { ...kept, published: { questions: [] } }, ["resultater"]],
  ])("finds %s", (_, audit, where) => {
    expect(verifyAudit(audit).map((difference) => difference.where)).toEqual(where);
  });

  it("says first that many drawn cases are not those of the seed, then which", () => {
    const large = Array.from({ length: 60 }, (_, index) => ({
      caseNumber: `sag ${index}`,
      stratum: "§ 30",
      unit: "",
      raadgiver: "",
    }));
    const tampered = withDraw({
      frame: large,
      plan: { levels: [{ level: 1, strata: { "§ 30": 30 } }], maxPerCaseworker: null, exclude: [] },
      seed: "et andet frø",
      drawn: [{ level: 1, strata: { "§ 30": large.slice(0, 30).map((one) => one.caseNumber) } }],
    });
    const ofLevel1 = verifyAudit(tampered)
      .map(({ sentence }) => sentence)
      .filter((sentence) => sentence.includes("niveau 1"));
    expect(ofLevel1[0]).toMatch(
      /^Trækkes der igen, er \d\d af de 30 sager på niveau 1 andre end dem, der er målt\. Så mange tyder på, at frøet,/,
    );
    expect(ofLevel1[1]).toMatch(/^Sag sag \d+ skulle være udtrukket på niveau 1, men er det ikke\.$/);
  });

  it("says which case and which level", () => {
    const [first] = verifyAudit(withDraw({ drawn: result.levels.slice(0, 1) }));
    expect(first?.sentence).toBe("Sag 2025-0063 skulle være udtrukket på niveau 2, men er det ikke.");
  });
});
