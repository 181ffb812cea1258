import { describe, expect, it } from "vitest";
import { yesNoQuestion } from "#questions/define-question";
import { findDifference, kindOfReaction, type MachineReaction } from "./machine-difference.ts";

const criterion = { ja: "", nej: "", notRelevant: "", notYetMeasurable: "" };
const stated = { version: 1, landmark: "l", text: "?", source: "BL", criterion };
const ofDates = yesNoQuestion({ ...stated, id: "OPF-01" });
/** Asks whether the child's view is told, too. */
const ofMore = yesNoQuestion({ ...stated, id: "IND-03" });

/** Answers in order, a letter each: j, n, r, u; a capital came in a file. */
function revisions(letters: string) {
  const words: Readonly<Record<string, string>> = {
    j: "ja",
    n: "nej",
    r: "ikke-relevant",
    u: "ikke-maalbar-endnu",
  };
  return [...letters].map((letter, index) => ({
    revision: index + 1,
    value: words[letter.toLowerCase()] ?? "",
    isImported: letter !== letter.toLowerCase(),
  }));
}

const said = (revision: number): MachineReaction => ({
  revision,
  kind: "fastholdt",
  reason: `of ${revision}`,
  by: "Mia",
  at: "2026-11-22T08:00:00Z",
});

// biome-ignore format: a truth table, one row per line
describe("a reviewer differs from the dates (design rule 8)", () => {
  it.each([
    ["the dates say no, the reviewer yes", ofDates, "nej", "j", "ja"],
    ["the dates say yes, the reviewer no", ofDates, "ja", "n", "nej"],
    ["they agree", ofDates, "nej", "n", null],
    ["they agree from the second answer on: the first stays a difference", ofDates, "nej", "jn", "ja"],
    ["they differ from the second answer on", ofDates, "nej", "nj", "ja"],
    ["the dates settle nothing", ofDates, null, "j", null],
    ["the dates say »endnu«, which time may have settled", ofDates, "ikke-maalbar-endnu", "j", null],
    ["the reviewer says »endnu« where the dates are settled", ofDates, "ja", "u", "ikke-maalbar-endnu"],
    ["not relevant, by the dates alone", ofDates, "ikke-relevant", "j", "ja"],
    ["nothing is answered yet", ofDates, "nej", "", null],
    ["answered in a file", ofDates, "nej", "J", null],
    ["answered in a file, and then here", ofDates, "nej", "Jnj", "ja"],
    ["the defect is in what dates cannot show", ofMore, "ja", "n", null],
    ["the defect is in what dates cannot show, nor that it is not relevant", ofMore, "ikke-relevant", "n", null],
    ["the dates show the defect all the same", ofMore, "nej", "j", "ja"],
  ])("%s", (_title, question, machine, letters, firstValue) => {
    expect(findDifference(question, machine, revisions(letters), [])?.firstValue ?? null).toBe(firstValue);
  });

  it.each([
    ["nothing is said", "j", [], null],
    ["kept", "j", [1], "of 1"],
    ["said before the answer was changed", "jn", [1], null],
    ["changed, and said why", "jn", [1, 2], "of 2"],
    ["the same value with another remark needs no new reason", "jj", [1], "of 1"],
    ["changed and changed back: what was said of that value stands", "jnj", [1], "of 1"],
    ["said twice: the latest", "j", [1, 1], "of 1"],
  ])("%s", (_title, letters, reactions, reason) => {
    const found = findDifference(ofDates, "nej", revisions(letters), reactions.map(said));
    expect(found?.reaction?.reason ?? null).toBe(reason);
  });
});

it("is kept while the first answer that differed stands, else changed", () => {
  expect(kindOfReaction("ja", "ja")).toBe("fastholdt");
  expect(kindOfReaction("ja", "nej")).toBe("aendret");
});
