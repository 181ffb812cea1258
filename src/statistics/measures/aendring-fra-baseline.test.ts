import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aendringFraBaseline } from "./aendring-fra-baseline.ts";

const change = (
  baselineYes: number,
  baselineN: number,
  nowYes: number,
  nowN: number,
  higherIs: "better" | "worse",
) =>
  aendringFraBaseline.compute({
    baseline: { yes: baselineYes, n: baselineN },
    now: { yes: nowYes, n: nowN },
    higherIs,
  });

describe("aendring-fra-baseline: a change only when the interval excludes zero (design rule 3)", () => {
  test.each([
    [3, 18, 14, 18, "better", "fremgang"],
    [3, 18, 14, 18, "worse", "tilbagegang"],
    [14, 18, 3, 18, "better", "tilbagegang"],
    [14, 18, 3, 18, "worse", "fremgang"],
    [13, 18, 8, 18, "better", "ingen-sikker-aendring"],
    [13, 24, 18, 23, "better", "ingen-sikker-aendring"],
    [7, 18, 16, 18, "better", "fremgang"],
    [9, 18, 9, 18, "better", "ingen-sikker-aendring"],
  ] as const)(
    "from %d of %d to %d of %d where higher is %s: %s",
    (yesThen, nThen, yesNow, nNow, higherIs, verdict) => {
      expect(change(yesThen, nThen, yesNow, nNow, higherIs)?.verdict).toBe(verdict);
    },
  );

  test("2018's 72 to 44 per cent: 28 points down, from 53 down to 4 up", () => {
    const result = change(13, 18, 8, 18, "better");
    expect(result?.difference).toBeCloseTo(-0.277777777778, 11);
    expect(result?.newcombe95.map((end) => Math.round(100 * end))).toEqual([-53, 4]);
    expect(result?.fisherExactP).toBeCloseTo(0.175583176154, 11);
  });

  test("without a baseline there is no change to speak of", () => {
    expect(change(0, 0, 8, 18, "better")).toBeNull();
    expect(change(8, 18, 0, 0, "better")).toBeNull();
  });

  test("the words fremgang and tilbagegang never stand by an interval that holds zero", () => {
    const proportion = fc.tuple(fc.nat(80), fc.nat(80)).filter(([yes, no]) => yes + no > 0);
    fc.assert(
      fc.property(proportion, proportion, ([yesThen, noThen], [yesNow, noNow]) => {
        const result = change(yesThen, yesThen + noThen, yesNow, yesNow + noNow, "better");
        const [low, high] = result?.newcombe95 ?? [0, 0];
        expect(result?.verdict === "ingen-sikker-aendring").toBe(low <= 0 && high >= 0);
        if (result?.verdict === "fremgang") expect(result.difference).toBeGreaterThan(0);
        if (result?.verdict === "tilbagegang") expect(result.difference).toBeLessThan(0);
      }),
    );
  });
});
