import { describe, expect, test } from "vitest";
import { twoPhase } from "./two-phase.ts";
import { twoPhaseFinitePopulation } from "./two-phase-finite-population.ts";
import { wilson } from "./wilson.ts";

const counts = {
  n1: 150,
  level1Yes: 120,
  level1YesRead: 60,
  level1YesConfirmed: 48,
  level1NoRead: 15,
  level1NoRaised: 3,
};

describe("level 1's share corrected by level 2 (Tenenbein 1970)", () => {
  test("80 per cent at level 1 is 68 per cent when corrected", () => {
    const share = twoPhase(counts);
    expect(share?.naive).toBe(0.8);
    expect(share?.corrected).toBeCloseTo(0.68, 12);
    expect(share?.standardError).toBeCloseTo(0.05017303, 8);
    expect(share?.reliability).toBeCloseTo(0.26470588, 8);
    // R 4.2.2: qbeta for the limits of 120/150, 48/60 and 3/15, weighed 0.6, 0.8 and 0.2.
    expect(share?.corrected95[0]).toBeCloseTo(0.575983851495, 10);
    expect(share?.corrected95[1]).toBeCloseTo(0.771043297859, 10);
  });

  test("levels that always agree: level 1's share, as certain as level 1's own cases make it", () => {
    const share = twoPhase({ ...counts, level1YesConfirmed: 60, level1NoRaised: 0 });
    expect(share?.corrected).toBeCloseTo(0.8, 12);
    expect(share?.reliability).toBeCloseTo(1, 12);
    expect(share?.standardError).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 150), 12);
  });

  test("all yes on both levels: certain only as far as level 2 has read", () => {
    const share = twoPhase({
      n1: 150,
      level1Yes: 150,
      level1YesRead: 75,
      level1YesConfirmed: 75,
      level1NoRead: 0,
      level1NoRaised: 0,
    });
    expect(share?.corrected).toBe(1);
    // Level 2's 75 of 75 may be 97 per cent, and level 1's 150 of 150 may be 98, with a no behind each of its no.
    expect(share?.corrected95[0]).toBeCloseTo(1 - Math.hypot(1 - 0.967170180529, 1 - 0.983420614886), 10);
    expect(share?.corrected95[1]).toBe(1);
  });

  test("level 2 read every case: its own share, with Wilson's interval", () => {
    const share = twoPhase({ ...counts, level1YesRead: 120, level1YesConfirmed: 96, level1NoRead: 30 });
    expect(share?.corrected95).toEqual(wilson(99, 150));
  });

  test("yes and no change places: the interval turns round", () => {
    const turned = twoPhase({
      n1: 150,
      level1Yes: 30,
      level1YesRead: 15,
      level1YesConfirmed: 12,
      level1NoRead: 60,
      level1NoRaised: 12,
    });
    const [low, high] = twoPhase(counts)?.corrected95 ?? [Number.NaN, Number.NaN];
    expect(turned?.corrected95[0]).toBeCloseTo(1 - high, 12);
    expect(turned?.corrected95[1]).toBeCloseTo(1 - low, 12);
  });

  test.each([
    [
      "level 2 read nothing",
      { ...counts, level1YesRead: 0, level1YesConfirmed: 0, level1NoRead: 0, level1NoRaised: 0 },
    ],
    ["level 2 read no case that level 1 said no to", { ...counts, level1NoRead: 0, level1NoRaised: 0 }],
    ["level 2 read no case that level 1 said yes to", { ...counts, level1YesRead: 0, level1YesConfirmed: 0 }],
  ])("%s: undefined", (_, unread) => {
    expect(twoPhase(unread)).toBeNull();
  });
});

describe("the same for all 900 cases that level 1's were drawn from (Rao 1973)", () => {
  /** R 4.2.2, survey 4.1.1: twophase(strata = list(NULL, ~l1), fpc = list(~N, NULL), method = "full"), svymean. */
  test("as R's survey gives it", () => {
    const share = twoPhaseFinitePopulation(counts, 900);
    expect(share?.corrected).toBeCloseTo(0.68, 12);
    expect(share?.standardError).toBeCloseTo(0.048161209372, 9);
  });

  test.each([
    [900, 0.58113974596, 0.766587865711],
    [150, 0.612595970264, 0.739500760543],
  ])("the limits with the part of the chance that %d cases leave (R's qbeta)", (population, low, high) => {
    const [fewest, most] = twoPhaseFinitePopulation(counts, population)?.corrected95 ?? [0, 1];
    expect(fewest).toBeCloseTo(low, 10);
    expect(most).toBeCloseTo(high, 10);
  });

  test("every case read by both levels: nothing is left to chance", () => {
    const all = {
      ...counts,
      level1YesRead: 120,
      level1YesConfirmed: 96,
      level1NoRead: 30,
      level1NoRaised: 6,
    };
    expect(twoPhaseFinitePopulation(all, 150)?.standardError).toBeCloseTo(0, 9);
    expect(twoPhaseFinitePopulation(all, 150)?.corrected95).toEqual([0.68, 0.68]);
  });

  test("level 2 read one of level 1's no: its spread cannot be known", () => {
    expect(twoPhaseFinitePopulation({ ...counts, level1NoRead: 1, level1NoRaised: 0 }, 900)).toBeNull();
  });
});
