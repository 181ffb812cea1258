import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import {
  countPhases,
  errsBetweenYesAndNo,
  inventFrame,
  type ReadCase,
  type Said,
} from "../testing/three-phase-frame.ts";
import { differenceEstimator } from "./difference-estimator.ts";
import { threePhase } from "./three-phase.ts";

const countsOf = (frame: readonly ReadCase[], ofLevel1: readonly ReadCase[], ofLevel2: readonly ReadCase[]) =>
  countPhases("ja", frame, ofLevel1, ofLevel2);

/** Every way to take `size` of the cases. */
function samples<One>(from: readonly One[], size: number): readonly (readonly One[])[] {
  if (size === 0) return [[]];
  return from.flatMap((one, index) =>
    samples(from.slice(index + 1), size - 1).map((others) => [one, ...others]),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const shareOf = (cases: readonly ReadCase[]) => mean(cases.map(({ level2 }) => Number(level2 === "ja")));
const varianceOf = (values: readonly number[]) =>
  mean(values.map((one) => (one - mean(values)) ** 2)) * (values.length / (values.length - 1));

const said = fc.constantFrom<Said>("ja", "nej");
const oneCase = fc.record({ machine: said, level1: said, level2: said });

describe("machine, level 1 and level 2 in one estimate", () => {
  test("all samples of all small frames: exactly without bias, and so is the variance", () => {
    fc.assert(
      fc.property(
        fc.array(oneCase, { minLength: 3, maxLength: 7 }),
        fc.nat(),
        fc.nat(),
        (frame, more, fewer) => {
          const n1 = 2 + (more % (frame.length - 1));
          const n2 = 2 + (fewer % (n1 - 1));
          const all = samples(frame, n1).flatMap((ofLevel1) =>
            samples(ofLevel1, n2).map((ofLevel2) => threePhase(countsOf(frame, ofLevel1, ofLevel2))),
          );
          const estimates = all.map((share) => share?.estimate ?? Number.NaN);
          const difference = (first: keyof ReadCase) =>
            varianceOf(frame.map((each) => Number(each.level2 === "ja") - Number(each[first] === "ja")));
          const variance =
            (1 / n1 - 1 / frame.length) * difference("machine") + (1 / n2 - 1 / n1) * difference("level1");
          expect(mean(estimates)).toBeCloseTo(shareOf(frame), 12);
          expect(mean(estimates.map((one) => (one - shareOf(frame)) ** 2))).toBeCloseTo(variance, 12);
          expect(mean(all.map((share) => (share?.standardError ?? Number.NaN) ** 2))).toBeCloseTo(
            variance,
            12,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  /** R 4.2.2: sqrt((1/150 - 1/400) * var(z) + (1/75 - 1/150) * var(d)), z = level 2 - machine, d = level 2 - level 1. */
  test("300 of 400, 12 of 150 too many, 3 of 75 too few again: 71 per cent", () => {
    const share = threePhase({
      population: 400,
      machineYesInPopulation: 300,
      machineAndLevel1: { bothYes: 100, onlyFirstYes: 15, onlySecondYes: 3, bothNo: 32 },
      machineAndLevel2: { bothYes: 49, onlyFirstYes: 8, onlySecondYes: 3, bothNo: 15 },
      level1AndLevel2: { bothYes: 49, onlyFirstYes: 2, onlySecondYes: 5, bothNo: 19 },
    });
    expect(share?.estimate).toBeCloseTo(0.71, 12);
    expect(share?.standardError).toBeCloseTo(0.034934516176, 11);
  });

  test("level 2 read all of level 1's: the difference estimator with level 2 as the human", () => {
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 5, maxLength: 60 }), fc.nat(), (frame, size) => {
        const read = frame.slice(0, 2 + (size % (frame.length - 1)));
        const counts = countsOf(frame, read, read);
        const two = differenceEstimator({
          population: counts.population,
          machineYesInPopulation: counts.machineYesInPopulation,
          sample: read.length,
          machineYesHumanYes: counts.machineAndLevel2.bothYes,
          machineYesHumanNo: counts.machineAndLevel2.onlyFirstYes,
          machineNoHumanYes: counts.machineAndLevel2.onlySecondYes,
          machineNoHumanNo: counts.machineAndLevel2.bothNo,
        });
        const three = threePhase(counts);
        expect(three?.estimate).toBeCloseTo(two?.estimate ?? Number.NaN, 12);
        expect(three?.standardError).toBeCloseTo(two?.standardError ?? Number.NaN, 9);
        expect(Math.max(0, three?.newcombe95[0] ?? 1)).toBeCloseTo(two?.newcombe95[0] ?? Number.NaN, 9);
        expect(Math.min(1, three?.newcombe95[1] ?? 0)).toBeCloseTo(two?.newcombe95[1] ?? Number.NaN, 9);
      }),
    );
  });

  test("every case read by both: the count itself", () => {
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 2, maxLength: 40 }), (frame) => {
        const share = threePhase(countsOf(frame, frame, frame));
        expect(share?.estimate).toBeCloseTo(shareOf(frame), 12);
        expect(share?.newcombe95[0]).toBeCloseTo(shareOf(frame), 12);
        expect(share?.newcombe95[1]).toBeCloseTo(shareOf(frame), 12);
      }),
    );
  });

  test("nobody differs from anybody: not proof, the interval stays open", () => {
    const agreed = { onlyFirstYes: 0, onlySecondYes: 0 };
    const share = threePhase({
      population: 400,
      machineYesInPopulation: 300,
      machineAndLevel1: { ...agreed, bothYes: 18, bothNo: 6 },
      machineAndLevel2: { ...agreed, bothYes: 9, bothNo: 3 },
      level1AndLevel2: { ...agreed, bothYes: 9, bothNo: 3 },
    });
    expect(share?.standardError).toBe(0);
    expect(share?.newcombe95[0]).toBeLessThan(0.65);
    expect(share?.newcombe95[1]).toBeGreaterThan(0.85);
  });

  test("level 2 read a single case: undefined", () => {
    const one = { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 };
    expect(
      threePhase({
        population: 9,
        machineYesInPopulation: 4,
        machineAndLevel1: { ...one, bothNo: 3 },
        machineAndLevel2: one,
        level1AndLevel2: one,
      }),
    ).toBeNull();
  });
});

describe("how often the interval holds the truth", () => {
  const both = { name: "both err", machine: errsBetweenYesAndNo(0.1), level1: errsBetweenYesAndNo(0.1) };
  const lenient = {
    name: "level 1 is lenient",
    machine: errsBetweenYesAndNo(0.3),
    level1: errsBetweenYesAndNo(0, 0.2),
  };
  const rare = {
    name: "errors are rare",
    machine: errsBetweenYesAndNo(0.02),
    level1: errsBetweenYesAndNo(0.02),
  };
  const times = 300;
  const partsOf = [
    [both, 0.5],
    [lenient, 0.5],
    [rare, 0.5],
    [both, 1],
  ] as const;
  test.each([15, 24, 75, 150])(
    "level 1 reads %d of 400, level 2 half of them or all: 93 times in 100 or more",
    (n1) => {
      for (const share of [0.05, 0.5, 0.95])
        for (const [readers, part] of partsOf) {
          const random = seededUniform(`three phases ${n1} ${share} ${part} ${readers.name}`);
          const held = Array.from({ length: times }, () => {
            const frame = inventFrame(400, { share }, readers, random);
            const found = threePhase(
              countsOf(frame, frame.slice(0, n1), frame.slice(0, Math.floor(part * n1))),
            );
            const [low, high] = found?.newcombe95 ?? [1, 0];
            return low <= shareOf(frame) && shareOf(frame) <= high;
          }).filter((one) => one).length;
          expect(held / times, `${share} ${part} ${readers.name}`).toBeGreaterThan(0.93);
        }
    },
  );
});
