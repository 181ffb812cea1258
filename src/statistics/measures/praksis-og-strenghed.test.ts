import { describe, expect, test } from "vitest";
import { pairedCountsOf } from "../testing/paired-counts-of.ts";
import { praksisOgStrenghed } from "./praksis-og-strenghed.ts";

const baseline = { yes: 114, n: 150 };
const steady = pairedCountsOf(29, 1, 1, 9);
const stricter = pairedCountsOf(18, 12, 0, 10);
const milder = pairedCountsOf(28, 0, 12, 0);

describe("stricter or worse?", () => {
  test.each([
    ["a real fall", 75, steady, "better", "tilbagegang", "ingen-sikker-aendring"],
    ["a fall that is only strictness", 75, stricter, "better", "ingen-sikker-aendring", "strengere"],
    ["a change that is only chance", 110, steady, "better", "ingen-sikker-aendring", "ingen-sikker-aendring"],
    [
      "progress that milder reviewers hide nothing of",
      145,
      milder,
      "better",
      "ingen-sikker-aendring",
      "mildere",
    ],
    ["fewer defects", 60, steady, "worse", "fremgang", "ingen-sikker-aendring"],
    [
      "reviewers who now find the defect where they did not",
      150,
      milder,
      "worse",
      "ingen-sikker-aendring",
      "strengere",
    ],
  ] as const)("%s", (_, yes, pairs, higherIs, practice, strictness) => {
    const parts = praksisOgStrenghed.compute({
      baseline,
      now: { yes, n: 150 },
      anchors: pairs,
      criteria: null,
      higherIs,
    });
    expect(parts?.practiceVerdict).toBe(practice);
    expect(parts?.strictnessVerdict).toBe(strictness);
  });

  test("without anchor cases it cannot be told", () => {
    const none = {
      baseline,
      now: baseline,
      anchors: pairedCountsOf(0, 0, 0, 0),
      criteria: null,
      higherIs: "better",
    } as const;
    expect(praksisOgStrenghed.compute(none)).toBeNull();
  });
});
