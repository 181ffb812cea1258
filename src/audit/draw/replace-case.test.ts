import { describe, expect, it } from "vitest";
import { replaceCase } from "./replace-case.ts";

const reason = "Sagen er overdraget til en anden kommune.";
const row = (caseNumber: string, raadgiver: string) => ({ caseNumber, raadgiver, stratum: "s", unit: "u" });
// Ticket order with the seed "x": 4, 1, 2, 5, 3. So level 1 is 4, 1, 2 and level 2 is 4.
const frame = [row("1", "A"), row("2", "A"), row("3", "B"), row("4", "C"), row("5", "D")];
const levels = [
  { level: 1, strata: { s: 3 } },
  { level: 2, strata: { s: 1 } },
];
const plan = { levels, maxPerCaseworker: null, exclude: [] };

describe("replacing a case (design rule 6)", () => {
  it("takes the next ticket of the stratum on level 1, and moves the next of level 1 up to level 2", () => {
    const effect = replaceCase(frame, plan, "x", [], { caseNumber: "4", reason });
    expect(effect).toMatchObject({
      levels: [
        { level: 1, added: "5" },
        { level: 2, added: "1" },
      ],
    });
  });

  it("leaves level 2 alone when the case was on level 1 only", () => {
    const effect = replaceCase(frame, plan, "x", [], { caseNumber: "2", reason });
    expect(effect).toMatchObject({ levels: [{ level: 1, added: "5" }] });
  });

  const capped = { ...plan, maxPerCaseworker: 1 };

  it.each([
    ["an excluded case", { ...plan, exclude: ["5"] }, [], "2", "3"],
    ["a case that was itself replaced", plan, ["5"], "2", "3"],
    ["a case beyond the caseworker's maximum", capped, [], "5", "3"],
  ])("passes over %s", (_, used, replaced, caseNumber, added) => {
    const log = replaced.map((number) => ({ caseNumber: number, reason }));
    expect(replaceCase(frame, used, "x", log, { caseNumber, reason })).toMatchObject({ levels: [{ added }] });
  });

  it("gives the caseworker's own next case when the replaced one made the maximum", () => {
    const effect = replaceCase(frame, capped, "x", [], { caseNumber: "1", reason });
    expect(effect).toMatchObject({ levels: [{ level: 1, added: "2" }] });
  });

  it("says when the stratum has no case left", () => {
    const log = ["1", "2"].map((caseNumber) => ({ caseNumber, reason }));
    expect(replaceCase(frame, plan, "x", log, { caseNumber: "4", reason })).toMatchObject({
      levels: [
        { level: 1, added: null },
        { level: 2, added: "5" },
      ],
    });
  });

  it.each([
    ["no reason", { caseNumber: "1", reason: " " }, "udskiftning-uden-grund"],
    ["a case that was not drawn", { caseNumber: "3", reason }, "sag-ikke-udtrukket"],
    ["a case that is not in the frame", { caseNumber: "99", reason }, "sag-ikke-udtrukket"],
  ])("refuses %s", (_, replacement, rule) => {
    expect(replaceCase(frame, plan, "x", [], replacement)).toMatchObject({ rule });
  });
});
