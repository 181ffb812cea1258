import { expect, test } from "vitest";
import type { LevelCounts } from "#audit/results/count-answers";
import { fewestAnchors } from "#audit/results/split-counts";
import { splitResults } from "#audit/results/split-results";
import { yesNoQuestion } from "#questions/define-question";
import { presentSplit } from "./present-split.ts";

const question = yesNoQuestion({
  id: "Q1",
  landmark: "udredning",
  version: 1,
  text: "Q1",
  source: "BL § 20",
  criterion: { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" },
});
const from = { id: "2024", title: "Ledelsestilsyn 2024" };
const counts = (yes: number, n: number): LevelCounts => ({
  questionId: "Q1",
  questionVersion: 1,
  level: 2,
  counts: { yes, no: n - yes, n, notRelevant: 0, notYetMeasurable: 0 },
});

function splitBy(anchors: number) {
  const input = {
    from,
    level: 2,
    before: [counts(54, 75)],
    now: [counts(33, 75)],
    anchors: [
      { questionId: "Q1", versionThen: 1, versionNow: 1, valueThen: "ja", valueNow: "nej", count: anchors },
    ],
    bothWordings: [],
  };
  const split = {
    anchors: { from, planned: anchors, submitted: anchors },
    input,
    questions: splitResults([question], input),
  };
  return presentSplit({ id: "Q1", change: null }, { split });
}

test("too few anchor cases to tell anything of: no parts of a change are shown, but why", () => {
  expect(splitBy(fewestAnchors).split?.anchors).toBe(fewestAnchors);
  expect(splitBy(fewestAnchors - 1)).toEqual({
    split: null,
    noSplitReason:
      "Kun 7 af ankersagerne er målt i begge tilsyn. Det er for få til at sige, om det er praksis eller bedømmelse.",
    hiddenSplit: null,
  });
});
