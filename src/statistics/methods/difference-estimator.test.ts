import { describe, expect, test } from "vitest";
import { differenceEstimator } from "./difference-estimator.ts";

const counts = {
  population: 2000,
  machineYesInPopulation: 1395,
  sample: 75,
  machineYesHumanYes: 48,
  machineYesHumanNo: 3,
  machineNoHumanYes: 3,
  machineNoHumanNo: 21,
};

describe("the machine's share corrected by humans", () => {
  test("as R's survey gives it", () => {
    const corrected = differenceEstimator(counts);
    expect(corrected?.estimate).toBeCloseTo(0.6975, 12);
    expect(corrected?.standardError).toBeCloseTo(0.0322574106298, 12);
    expect(corrected?.humanOnlyEstimate).toBeCloseTo(0.68, 12);
    expect(corrected?.humanOnlyStandardError).toBeCloseTo(0.0532002844943, 12);
  });

  test("a machine that says yes too often is corrected downwards", () => {
    const optimistic = { ...counts, machineYesHumanYes: 42, machineYesHumanNo: 9 };
    expect(differenceEstimator(optimistic)?.estimate).toBeCloseTo(0.6975 - 6 / 75, 12);
  });

  test("the interval stays in [0, 1]", () => {
    const sure = { ...counts, machineYesInPopulation: 1990 };
    expect(differenceEstimator(sure)?.t95[1]).toBe(1);
  });

  test("a sample in which people and machine never differ is not proof: the paired interval stays open", () => {
    const agreed = {
      ...counts,
      machineYesHumanYes: 51,
      machineYesHumanNo: 0,
      machineNoHumanYes: 0,
      machineNoHumanNo: 24,
    };
    const corrected = differenceEstimator(agreed);
    expect(corrected?.t95).toEqual([0.6975, 0.6975]);
    expect(corrected?.newcombe95[0]).toBeLessThan(0.67);
    expect(corrected?.newcombe95[1]).toBeGreaterThan(0.72);
  });

  test("one sampled case: undefined", () => {
    const one = {
      ...counts,
      sample: 1,
      machineYesHumanYes: 1,
      machineYesHumanNo: 0,
      machineNoHumanYes: 0,
      machineNoHumanNo: 0,
    };
    expect(differenceEstimator(one)).toBeNull();
  });
});
