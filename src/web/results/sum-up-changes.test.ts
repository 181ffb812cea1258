import { expect, test } from "vitest";
import type { SplitView } from "#contract/result-answers";
import type { ChangeView, QuestionResultView } from "#contract/results";
import { type ChangeReason, reasonFor } from "./change-reason.ts";
import { sumUpChanges } from "./sum-up-changes.ts";

const audit = { baseline: { id: "2024", title: "Tilsyn 2024", source: null } };
const none = { id: "deling:IND-06:praksis", value: 0, interval95: [-0.1, 0.1] as [number, number] };

function change(verdict: ChangeView["verdict"], level = 2): ChangeView {
  return {
    id: "aendring:IND-06",
    level,
    difference: -0.2,
    newcombe95: [-0.3, -0.1],
    fisherExactP: 0.01,
    adjustedP: 0.02,
    manyNote: null,
    verdict,
  };
}

function split(changed: SplitView["changed"], strictness = -0.2): SplitView {
  const from = { id: "2024", title: "Tilsyn 2024" };
  const parts = {
    total: none,
    practice: none,
    strictness: { ...none, value: strictness },
    criteria: changed.includes("kriterium") ? none : null,
  };
  return { from, level: 2, ...parts, anchors: 20, bothWordings: 0, changed, sentence: "", suppressed: false };
}

const fall = change("tilbagegang");
test.each<[string, ChangeView | null, SplitView | null, "better" | "worse", ChangeReason | null]>([
  ["nothing compared", null, split(["praksis"]), "better", null],
  ["chance", change("ingen-sikker-aendring"), split(["praksis"]), "better", null],
  ["practice", fall, split(["praksis"]), "better", "praksis"],
  ["strictness", fall, split(["strenghed"]), "better", "strengere"],
  ["more yes of the same cases", fall, split(["strenghed"], 0.2), "better", "mildere"],
  ["more yes to what is a fault", fall, split(["strenghed"], 0.2), "worse", "strengere"],
  ["both", fall, split(["praksis", "strenghed"]), "better", "begge"],
  ["a reworded question, which is not compared", null, split(["kriterium"]), "better", "kriterium"],
  ["a reworded question, and more", null, split(["praksis", "kriterium"]), "better", "flere"],
  ["the anchors cannot say", fall, split([]), "better", "kan-ikke-sige"],
  ["no anchors", fall, null, "better", "ukendt"],
  ["anchors on another level", change("tilbagegang", 1), split(["praksis"]), "better", "ukendt"],
  [
    "anchors from another audit",
    fall,
    { ...split(["praksis"]), from: { id: "2023", title: "" } },
    "better",
    "ukendt",
  ],
])("the reason of a change: %s", (_, given, anchors, higherIs, reason) => {
  expect(reasonFor({ higherIs, split: anchors, hiddenSplit: null }, given, audit)).toBe(reason);
});

test.each([
  [true, "ukendt"],
  [false, null],
])("outside the house, with small counts behind it, a question reworded: %s", (isReworded, reason) => {
  const from = { id: "2024", title: "Tilsyn 2024" };
  const hiddenSplit = { from, level: 2, changed: ["kriterium" as const], isReworded };
  expect(reasonFor({ higherIs: "better", split: null, hiddenSplit }, null, audit)).toBe(reason);
});

test("falls are told apart by their reason; what is compared with nothing is in no count", () => {
  const question = (one: ChangeView | null, anchors: SplitView | null, fewCases = false) =>
    ({
      higherIs: "better",
      change: one,
      changes: [],
      split: anchors,
      fewCases: fewCases ? { sentence: "få" } : null,
    }) as unknown as QuestionResultView;
  const questions = [
    question(fall, split(["praksis"])),
    question(fall, split(["strenghed"])),
    question(fall, split(["strenghed"])),
    question(change("fremgang"), null),
    question(change("ingen-sikker-aendring"), null),
    question(null, null, true),
  ];
  const sum = sumUpChanges(questions, audit, undefined);
  expect(sum.changed.map(({ verdict }) => verdict)).toEqual([
    "tilbagegang",
    "tilbagegang",
    "tilbagegang",
    "fremgang",
  ]);
  expect(sum).toMatchObject({
    up: 1,
    down: 3,
    unsure: 1,
    measured: 6,
    few: 1,
    falls: [
      { reason: "praksis", count: 1 },
      { reason: "strengere", count: 2 },
    ],
    rises: [{ reason: "ukendt", count: 1 }],
  });
});
