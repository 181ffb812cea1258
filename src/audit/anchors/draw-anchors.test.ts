import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawOutcomes } from "../draw/draw-outcomes.ts";
import type { FrameRow } from "../draw/frame-row.ts";
import { type AnchorCandidate, drawAnchors, planBesideAnchors } from "./draw-anchors.ts";

const candidates = Array.from({ length: 30 }, (_, index): AnchorCandidate => {
  const caseNumber = `A-${index + 1}`;
  return { caseNumber, levels: index < 20 ? [1, 2] : [1] };
});
const planFor = (...cases: readonly number[]) => ({
  anchors: { from: "2024", levels: cases.map((number, index) => ({ level: index + 1, cases: number })) },
  exclude: [],
});
const numbers = (drawn: readonly { readonly caseNumber: string }[]) =>
  drawn.map(({ caseNumber }) => caseNumber);
const some = fc.subarray(numbers(candidates));

describe("drawing anchor cases (ADR 0011)", () => {
  test("no plan for them: none", () => {
    expect(drawAnchors(candidates, { exclude: [] }, [], "frø")).toEqual([]);
    expect(drawAnchors(candidates, { anchors: null, exclude: [] }, [], "frø")).toEqual([]);
    expect(drawAnchors(candidates, planFor(0, 0), [], "frø")).toEqual([]);
  });

  test("the same seed gives the same anchors, whatever the order of the candidates", () => {
    const shuffled = fc.shuffledSubarray(candidates, { minLength: candidates.length });
    fc.assert(
      fc.property(fc.string(), shuffled, (seed, other) => {
        expect(drawAnchors(other, planFor(12, 6), [], seed)).toEqual(
          drawAnchors(candidates, planFor(12, 6), [], seed),
        );
      }),
    );
  });

  test("level 2's are the first of level 1's, and all were reviewed on both", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawAnchors(candidates, planFor(12, 6), [], seed);
        expect(drawn).toHaveLength(12);
        expect(drawn.map(({ levels }) => levels.length)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
        for (const { caseNumber } of drawn)
          expect(candidates.find((one) => one.caseNumber === caseNumber)?.levels).toEqual([1, 2]);
      }),
    );
  });

  test("never a case of the sample, nor an excluded one; too few candidates give all there are", () => {
    fc.assert(
      fc.property(fc.string(), some, some, (seed, sample, exclude) => {
        const drawn = numbers(drawAnchors(candidates, { ...planFor(25), exclude }, sample, seed));
        for (const number of [...sample, ...exclude]) expect(drawn).not.toContain(number);
        const left = candidates.length - new Set([...sample, ...exclude]).size;
        expect(drawn).toHaveLength(Math.min(25, left));
      }),
    );
  });

  test("the sample is the same with anchors and without, also where they lie in the frame", () => {
    const frame = candidates.map(({ caseNumber }, index): FrameRow => {
      return { caseNumber, stratum: "§ 32", unit: "nord", raadgiver: `R${index % 7}` };
    });
    const plan = { levels: [{ level: 1, strata: { "§ 32": 8 } }], maxPerCaseworker: 2, exclude: [] };
    const sampleOf = (wanted: typeof plan, seed: string) =>
      numbers(drawOutcomes(frame, wanted, seed).filter(({ outcome }) => outcome === "udtrukket"));
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const sample = sampleOf(plan, seed);
        const anchors = numbers(drawAnchors(candidates, planFor(10, 5), sample, seed));
        expect(sampleOf(planBesideAnchors(plan, anchors) as typeof plan, seed)).toEqual(sample);
      }),
    );
  });
});
