import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aendringBlandtMange } from "./aendring-blandt-mange.ts";
import { aendringFraBaseline } from "./aendring-fra-baseline.ts";

type Counts = readonly [yesThen: number, nThen: number, yesNow: number, nNow: number];

const changeOf = ([yesThen, nThen, yesNow, nNow]: Counts) => {
  const counts = { baseline: { yes: yesThen, n: nThen }, now: { yes: yesNow, n: nNow } };
  const change = aendringFraBaseline.compute({ ...counts, higherIs: "better" });
  if (change === null) throw new Error("the rows have cases");
  return change;
};
const judge = (rows: readonly Counts[]) => aendringBlandtMange.compute(rows.map(changeOf));
/** Questions that stand exactly as they did. */
const unchanged = (howMany: number) => new Array<Counts>(howMany).fill([9, 18, 9, 18]);

const consent: Counts = [3, 18, 14, 18]; // 17 to 78 per cent in 2018
const network: Counts = [13, 18, 8, 18]; // 72 to 44
const bisidder: Counts = [7, 18, 16, 18]; // 39 to 89

describe("a change among many (Benjamini & Hochberg 1995; R: p.adjust)", () => {
  test.each<[string, Counts, number, string, boolean]>([
    ["consent alone", consent, 0, "fremgang", false],
    ["consent among 41", consent, 40, "fremgang", false],
    ["bisidder alone", bisidder, 0, "fremgang", false],
    ["bisidder among 41: only chance has to be ruled out", bisidder, 40, "ingen-sikker-aendring", true],
    ["the network of 2018, alone or not", network, 0, "ingen-sikker-aendring", false],
    ["the network among 41", network, 40, "ingen-sikker-aendring", false],
  ])("%s", (_, row, others, verdict, isNoted) => {
    const [first] = judge([row, ...unchanged(others)]);
    expect(first?.verdict).toBe(verdict);
    expect(first?.manyNote !== null).toBe(isNoted);
  });

  test("the figures of R", () => {
    const adjusted = judge([consent, network, bisidder]).map(({ adjustedP }) => adjustedP);
    expect(adjusted[0]).toBeCloseTo(0.0018316355019, 11);
    expect(adjusted[1]).toBeCloseTo(0.175583176154, 11);
    expect(adjusted[2]).toBeCloseTo(0.0067662482123, 11);
  });

  test("the note says how many were compared", () => {
    expect(judge([bisidder, ...unchanged(40)])[0]?.manyNote).toBe(
      "Kan være tilfældigt, når 41 spørgsmål sammenlignes.",
    );
  });

  test("where the interval and Fisher's test differ on a question alone, the note says that and not »many«", () => {
    // 0/3 to 4/4: Newcombe's interval runs from 19 points, Fisher's p is 1/35; 0/3 to 3/3 has p 0.1.
    const [alone] = judge([[0, 3, 3, 3]]);
    expect(alone).toMatchObject({ verdict: "ingen-sikker-aendring" });
    expect(alone?.manyNote).toContain("Fishers eksakte test");
  });

  test("more questions never make a change of what was none", () => {
    const share = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
      .map(([yes, more]) => [yes, yes + more] as const);
    const row = fc.tuple(share, share).map(([then, now]): Counts => [...then, ...now]);
    fc.assert(
      fc.property(row, fc.nat(30), (one, others) => {
        const [alone] = judge([one]);
        const [among] = judge([one, ...unchanged(others)]);
        if (alone?.verdict === "ingen-sikker-aendring") expect(among?.verdict).toBe("ingen-sikker-aendring");
        expect(among?.adjustedP).toBeGreaterThanOrEqual((alone?.adjustedP ?? 1) - 1e-12);
      }),
    );
  });
});
