import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { clusteredShare } from "./clustered-share.ts";
import { differenceEstimator } from "./difference-estimator.ts";
import type { Interval } from "./interval.ts";
import { twoPhase } from "./two-phase.ts";
import { wilsonOfShare } from "./wilson.ts";

const times = 1500;
const holds = ([low, high]: Interval, truth: number) => low <= truth && truth <= high;
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Level 2 reads some of level 1's cases, half of them unless said, and confirms and raises with the given chances. */
function inventLevels(
  n2: number,
  level1: number,
  confirms: number,
  raises: number,
  random: () => number,
  n1 = 2 * n2,
) {
  const counts = {
    n1,
    level1Yes: 0,
    level1YesRead: 0,
    level1YesConfirmed: 0,
    level1NoRead: 0,
    level1NoRaised: 0,
  };
  for (let place = 0; place < counts.n1; place++) {
    const yes = random() < level1;
    if (yes) counts.level1Yes += 1;
    if (place >= n2) continue;
    counts[yes ? "level1YesRead" : "level1NoRead"] += 1;
    if (random() < (yes ? confirms : raises)) counts[yes ? "level1YesConfirmed" : "level1NoRaised"] += 1;
  }
  return twoPhase(counts);
}

describe("level 1 corrected by level 2 in 1,500 invented audits", () => {
  test.each([15, 24, 75, 150])(
    "level 1 says 80 per cent where the truth is 68; level 2 reads %d: corrected without bias",
    (n2) => {
      const random = seededUniform(`two-phase ${n2}`);
      const found = Array.from({ length: times }, () => inventLevels(n2, 0.8, 0.8, 0.2, random)).filter(
        (share) => share !== null,
      );
      expect(Math.abs(mean(found.map(({ naive }) => naive)) - 0.8)).toBeLessThan(0.01);
      expect(Math.abs(mean(found.map(({ corrected }) => corrected)) - 0.68)).toBeLessThan(0.01);
      expect(
        found.filter(({ corrected95 }) => holds(corrected95, 0.68)).length / found.length,
      ).toBeGreaterThan(0.93);
      expect(found.length / times).toBeGreaterThan(n2 < 24 ? 0.95 : 0.99);
    },
  );

  /** Level 1's yes, what level 2 keeps of them, and what it raises of the no: 3 to 99 per cent yes in all. */
  const truths: readonly (readonly [level1: number, confirms: number, raises: number])[] = [
    [0.05, 0.7, 0.01],
    [0.5, 0.7, 0.1],
    [0.95, 0.4, 0.1],
    [0.95, 0.99, 0.5],
    [0.9, 1, 0.6],
    [0.05, 0.5, 0.05],
  ];
  test.each([
    [15, "a fifth", 5],
    [15, "a third", 3],
    [15, "half", 2],
    [24, "a fifth", 5],
    [24, "a third", 3],
    [24, "half", 2],
    [75, "a fifth", 5],
    [75, "a third", 3],
    [75, "half", 2],
    [150, "a fifth", 5],
    [150, "a third", 3],
    [150, "half", 2],
  ])("level 2 reads %d, %s of level 1's: 92 times in 100 or more", (n2, _, part) => {
    for (const [level1, confirms, raises] of truths) {
      const { held, bias } = coverOf(n2, part * n2, [level1, confirms, raises], 400);
      expect(held, `${level1} ${confirms} ${raises}`).toBeGreaterThan(0.92);
      if (n2 >= 75) expect(Math.abs(bias)).toBeLessThan(0.01);
    }
  });

  /** Why the interval is not Wilson's on the effective sample size: told in docs/metode/hvad-er-niveauet.md. */
  test.each([
    [15, 75],
    [30, 150],
  ])(
    "level 2 reads only %d of %d where the truth is 97 per cent: Wilson's is too narrow, and this is not",
    (n2, n1) => {
      const { held, heldByWilson } = coverOf(n2, n1, [0.95, 0.99, 0.5], times);
      expect(held).toBeGreaterThan(0.95);
      expect(heldByWilson).toBeLessThan(0.92);
    },
  );
});

/** How far off the corrected share is, and how often its interval, and Wilson's on the effective size, hold the truth. */
function coverOf(
  n2: number,
  n1: number,
  [level1, confirms, raises]: readonly [number, number, number],
  audits: number,
) {
  const truth = level1 * confirms + (1 - level1) * raises;
  const random = seededUniform(`two-phase ${n2} of ${n1} ${level1} ${confirms}`);
  const found = Array.from({ length: audits }, () =>
    inventLevels(n2, level1, confirms, raises, random, n1),
  ).filter((share) => share !== null);
  const part = (intervalOf: (share: (typeof found)[number]) => Interval) =>
    found.filter((share) => holds(intervalOf(share), truth)).length / found.length;
  return {
    bias: mean(found.map(({ corrected }) => corrected)) - truth,
    held: part(({ corrected95 }) => corrected95),
    heldByWilson: part(({ corrected, standardError }) =>
      wilsonOfShare(corrected, standardError > 0 ? (corrected * (1 - corrected)) / standardError ** 2 : n2),
    ),
  };
}

describe("the machine's answers on 2,000 cases, corrected by people on a sample", () => {
  test.each([15, 24, 75, 150])(
    "%d cases read: unbiased, and the paired interval holds at least 94 times",
    (sample) => {
      for (const share of [0.05, 0.5, 0.95]) {
        const random = seededUniform(`machine ${sample} ${share}`);
        const found = Array.from({ length: times }, () => inventMachine(sample, share, random));
        const estimates = found.map(({ share: one }) => one?.estimate ?? Number.NaN);
        expect(Math.abs(mean(estimates) - mean(found.map(({ truth }) => truth)))).toBeLessThan(0.01);
        const held = found.filter(({ share: one, truth }) => one !== null && holds(one.newcombe95, truth));
        expect(held.length / times).toBeGreaterThan(0.94);
      }
    },
  );
});

/** The machine errs in one case of ten, to either side; the sample is what people read. */
function inventMachine(sample: number, share: number, random: () => number) {
  const population = 2000;
  const errors = 0.1;
  // Beyond the sample only the sums matter: their expected values stand for them.
  const counts = { machineYesHumanYes: 0, machineYesHumanNo: 0, machineNoHumanYes: 0, machineNoHumanNo: 0 };
  for (let place = 0; place < sample; place++) {
    const human = random() < share;
    const machine = random() < errors ? !human : human;
    counts[
      machine
        ? human
          ? "machineYesHumanYes"
          : "machineYesHumanNo"
        : human
          ? "machineNoHumanYes"
          : "machineNoHumanNo"
    ] += 1;
  }
  const rest = population - sample;
  const machineRest = Math.round(rest * (share * (1 - errors) + (1 - share) * errors));
  const machineYesInPopulation = machineRest + counts.machineYesHumanYes + counts.machineYesHumanNo;
  const truth = (rest * share + counts.machineYesHumanYes + counts.machineNoHumanYes) / population;
  return { share: differenceEstimator({ population, machineYesInPopulation, sample, ...counts }), truth };
}

test("a share over many questions: the answers of a case belong together, and the interval knows it", () => {
  for (const n of [24, 75, 150]) {
    const random = seededUniform(`clusters ${n}`);
    const held = Array.from({ length: 300 }, () => {
      const clusters = Array.from({ length: n }, () => {
        const own = random() < 0.5 ? 0.9 : 0.6;
        return {
          hits: Array.from({ length: 10 }, () => Number(random() < own)).reduce((sum, one) => sum + one, 0),
          answers: 10,
        };
      });
      const share = clusteredShare(clusters);
      return share !== null && holds(share.wilson95, 0.75);
    }).filter((one) => one).length;
    expect(held / 300).toBeGreaterThan(0.92);
  }
});
