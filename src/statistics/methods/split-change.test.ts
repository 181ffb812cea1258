import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { pairedCountsOf } from "../testing/paired-counts-of.ts";
import { combineEstimates } from "./combine-estimates.ts";
import { newcombeIndependent } from "./newcombe-independent.ts";
import { splitChange } from "./split-change.ts";
import { wilson } from "./wilson.ts";

test("the difference of two shares combined from Wilson's intervals is Newcombe's method 10 (7/34 and 1/34)", () => {
  const share = (yes: number, n: number) => ({
    value: yes / n,
    interval95: wilson(yes, n) ?? ([0, 0] as const),
  });
  const { value, interval95 } = combineEstimates([share(7, 34)], [share(1, 34)]);
  expect(value).toBeCloseTo(0.176471, 6);
  expect(interval95[0]).toBeCloseTo(0.018921, 6);
  expect(interval95[1]).toBeCloseTo(0.340369, 6);
});

describe("a change split by anchor cases", () => {
  const baseline = { yes: 114, n: 150 };

  test("the parts add up to the change, and the ends are combined as Zou & Donner say", () => {
    const split = splitChange({
      baseline,
      now: { yes: 96, n: 150 },
      anchors: pairedCountsOf(24, 5, 1, 10),
      criteria: null,
    });
    expect(split?.total.value).toBeCloseTo(-0.12, 12);
    expect(split?.strictness.value).toBeCloseTo(-0.1, 12);
    expect(split?.practice.value).toBeCloseTo(-0.02, 12);
    const [totalLow, totalHigh] = newcombeIndependent(baseline, { yes: 96, n: 150 }) ?? [0, 0];
    const [strictLow, strictHigh] = split?.strictness.interval95 ?? [0, 0];
    expect(split?.practice.interval95[0]).toBeCloseTo(
      -0.02 - Math.hypot(-0.12 - totalLow, strictHigh + 0.1),
      12,
    );
    expect(split?.practice.interval95[1]).toBeCloseTo(
      -0.02 + Math.hypot(totalHigh + 0.12, -0.1 - strictLow),
      12,
    );
  });

  test("with a changed criterion its part is taken out too", () => {
    const anchors = pairedCountsOf(24, 5, 1, 10);
    const split = splitChange({
      baseline,
      now: { yes: 96, n: 150 },
      anchors,
      criteria: pairedCountsOf(20, 0, 4, 16),
    });
    expect(split?.criteria?.value).toBeCloseTo(0.1, 12);
    expect(split?.practice.value).toBeCloseTo(-0.12, 12);
  });

  test.each([
    ["no anchors", { baseline, now: { yes: 1, n: 2 }, anchors: pairedCountsOf(0, 0, 0, 0), criteria: null }],
    [
      "no cases now",
      { baseline, now: { yes: 0, n: 0 }, anchors: pairedCountsOf(1, 0, 0, 1), criteria: null },
    ],
    [
      "no baseline",
      {
        baseline: { yes: 0, n: 0 },
        now: { yes: 1, n: 2 },
        anchors: pairedCountsOf(1, 0, 0, 1),
        criteria: null,
      },
    ],
    [
      "nothing judged by both criteria",
      {
        baseline,
        now: { yes: 1, n: 2 },
        anchors: pairedCountsOf(1, 0, 0, 1),
        criteria: pairedCountsOf(0, 0, 0, 0),
      },
    ],
  ])("%s: undefined", (_, counts) => {
    expect(splitChange(counts)).toBeNull();
  });
});

/**
 * Invented audits whose truth is known. A sound case always gets yes; a flawed one gets it by leniency, 0.4 then. So
 * the baseline judged as today has a share of sound + flawed × leniency now, and the practice part is measured from it.
 */
describe("a thousand invented audits of 150 cases, 40 of them judged again in the next", () => {
  const world = { soundThen: 0.6, lenientThen: 0.4 };

  test.each([
    ["only the reviewers became stricter", { soundNow: 0.6, lenientNow: 0.1 }, 0, -0.12],
    ["only practice became worse", { soundNow: 0.4, lenientNow: 0.4 }, -0.12, 0],
    ["both", { soundNow: 0.4, lenientNow: 0.1 }, -0.18, -0.12],
    [
      "practice became better and the reviewers stricter: no change to be seen",
      { soundNow: 0.73333333, lenientNow: 0.1 },
      0.12,
      -0.12,
    ],
    ["nothing changed", { soundNow: 0.6, lenientNow: 0.4 }, 0, 0],
  ])("%s", (_, now, practice, strictness) => {
    const found = Array.from({ length: 1000 }, (_one, i) =>
      inventAudits({ ...world, ...now }, seededUniform(`${i}`)),
    );
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(Math.abs(mean(found.map((split) => split.practice.value)) - practice)).toBeLessThan(0.01);
    expect(Math.abs(mean(found.map((split) => split.strictness.value)) - strictness)).toBeLessThan(0.01);
    const holds = ([low, high]: readonly [number, number], truth: number) => low <= truth && truth <= high;
    const practiceHeld = found.filter((split) => holds(split.practice.interval95, practice)).length;
    const strictnessHeld = found.filter((split) => holds(split.strictness.interval95, strictness)).length;
    expect(practiceHeld).toBeGreaterThanOrEqual(940);
    expect(strictnessHeld).toBeGreaterThanOrEqual(930);
  });
});

type World = { soundThen: number; soundNow: number; lenientThen: number; lenientNow: number };

function inventAudits(world: World, random: () => number) {
  const judge = (sound: boolean, leniency: number) => sound || random() < leniency;
  const cases = Array.from({ length: 150 }, () => random() < world.soundThen);
  const then = cases.map((sound) => judge(sound, world.lenientThen));
  const anchors = pairedCountsOf(0, 0, 0, 0);
  for (let place = 0; place < 40; place++) {
    const again = judge(cases[place] ?? false, world.lenientNow);
    if (then[place]) anchors[again ? "bothYes" : "onlyFirstYes"] += 1;
    else anchors[again ? "onlySecondYes" : "bothNo"] += 1;
  }
  let yesNow = 0;
  for (let place = 0; place < 150; place++)
    if (judge(random() < world.soundNow, world.lenientNow)) yesNow += 1;
  const split = splitChange({
    baseline: { yes: then.filter((yes) => yes).length, n: 150 },
    now: { yes: yesNow, n: 150 },
    anchors,
    criteria: null,
  });
  if (split === null) throw new Error("every invented audit can be split");
  return split;
}
