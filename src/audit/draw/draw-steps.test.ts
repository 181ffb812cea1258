import { describe, expect, it } from "vitest";
import { isRuleBroken, type RuleBroken } from "../rule-broken.ts";
import { type DrawSteps, fixFrame, fixSizes, makeSeed, noStepTaken, startNewDraw } from "./draw-steps.ts";

const plan = { levels: [{ level: 1, strata: { s: 2 } }], maxPerCaseworker: null, exclude: [] };
const frame = { at: "2025-02-03T08:00:00Z", by: "Mette", hash: "h", size: 12 };
const sizes = { at: "2025-02-03T08:05:00Z", by: "Mette", plan };
const seed = { at: "2025-02-03T08:10:00Z", by: "Mette", text: "4 11 20", origin: "kastet" as const };

function taken(result: DrawSteps | RuleBroken): DrawSteps {
  if (isRuleBroken(result)) throw new Error(result.sentence);
  return result;
}
const withFrame = taken(fixFrame(noStepTaken, frame));
const withSizes = taken(fixSizes(withFrame, sizes));
const withSeed = taken(makeSeed(withSizes, seed));

describe("sizes are fixed before the seed exists (design rule 6)", () => {
  it("takes frame, sizes and seed in that order", () => {
    expect(withSeed).toEqual({ frame, sizes, seed, reason: null });
  });

  it.each<[string, DrawSteps | RuleBroken, string]>([
    ["an empty frame", fixFrame(noStepTaken, { ...frame, size: 0 }), "tomt-grundlag"],
    ["sizes without a frame", fixSizes(noStepTaken, sizes), "grundlag-mangler"],
    ["a seed without sizes", makeSeed(withFrame, seed), "stoerrelser-mangler"],
    [
      "a seed from before the sizes",
      makeSeed(withSizes, { ...seed, at: "2025-02-03T08:04:59Z" }),
      "forkert-raekkefoelge",
    ],
    [
      "sizes from before the frame",
      fixSizes(withFrame, { ...sizes, at: "2025-02-03T07:59:00Z" }),
      "forkert-raekkefoelge",
    ],
    ["an empty seed", makeSeed(withSizes, { ...seed, text: "  " }), "froe-tomt"],
    ["another frame after the seed", fixFrame(withSeed, frame), "froe-findes"],
    ["other sizes after the seed", fixSizes(withSeed, sizes), "froe-findes"],
    ["a second seed", makeSeed(withSeed, seed), "froe-findes"],
    ["a new draw while there is no seed", startNewDraw(withSizes, "Ny periode"), "intet-froe"],
    ["a new draw without a reason", startNewDraw(withSeed, " "), "grund-mangler"],
  ])("refuses %s", (_, result, rule) => {
    expect(result).toMatchObject({ rule });
  });

  it("lets the frame be built again before the seed, and then asks for the sizes again", () => {
    expect(taken(fixFrame(withSizes, { ...frame, hash: "h2" })).sizes).toBeNull();
  });

  it("starts a new draw with its reason", () => {
    expect(startNewDraw(withSeed, "Perioden var forkert. ")).toEqual({
      ...noStepTaken,
      reason: "Perioden var forkert.",
    });
  });
});
