import { describe, expect, test } from "vitest";
import type { AnswerView, MachineDifference } from "#contract/reviews";
import { showAnswer } from "./shown-answer.ts";
import { showDifference } from "./shown-difference.ts";

const at = "2026-01-01T08:00:00Z";
const saved = (value: string): AnswerView => ({
  questionId: "UDR-01",
  questionVersion: 1,
  revision: 1,
  value,
  remark: "",
  by: "Mette",
  at,
});
const onItsWay = (value: string) =>
  ({ questionId: "UDR-01", value, remark: "", expectedRevision: 1, state: "venter" }) as const;
const reason = (value: string, state: "kladde" | "venter" | "afvist") =>
  ({ questionId: "UDR-01", value, reason: "Fordi.", state }) as const;
const differs = (reaction: MachineDifference["reaction"] = null): MachineDifference => ({
  questionId: "UDR-01",
  machineValue: "nej",
  sentences: [],
  asOf: "2026-10-04",
  firstValue: "ja",
  reaction,
});
const kept = differs({ kind: "fastholdt", reason: "Skrevet forkert ind.", by: "Mette", at });

// Design rule 4: the machine's answer is not shown before the reviewer's own is saved.
describe("the dates' answer beside the reviewer's", () => {
  test.each([
    ["nothing answered", undefined, undefined, differs(), undefined],
    ["an answer not saved yet", undefined, onItsWay("ja"), differs(), undefined],
    ["the dates agree", saved("nej"), undefined, undefined, undefined],
    ["saved against the dates", saved("ja"), undefined, differs(), { state: "mangler", isKept: true }],
    ["changed to the dates'", saved("nej"), undefined, differs(), { state: "mangler", isKept: false }],
    ["kept with a reason", saved("ja"), undefined, kept, { state: "gemt", isKept: true }],
    ["changed after the reason", saved("ja"), onItsWay("nej"), kept, { state: "mangler", isKept: false }],
  ] as const)("%s", (_, own, pending, difference, expected) => {
    const shown = showDifference(difference, showAnswer(own, pending), undefined);
    if (expected === undefined) expect(shown).toBeUndefined();
    else expect(shown).toMatchObject(expected);
  });

  test.each([
    ["being written", reason("ja", "kladde"), "mangler"],
    ["on its way", reason("ja", "venter"), "venter"],
    ["on its way for another answer", reason("nej", "venter"), "mangler"],
    ["refused", reason("ja", "afvist"), "mangler"],
  ] as const)("a reason %s", (_, pending, state) => {
    const shown = showDifference(differs(), showAnswer(saved("ja"), undefined), pending);
    expect(shown).toMatchObject({ state, reason: "Fordi." });
  });
});
