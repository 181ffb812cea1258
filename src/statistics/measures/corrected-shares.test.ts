import { describe, expect, test } from "vitest";
import { andelMedDatoerne } from "./andel-med-datoerne.ts";
import { korrigeretAndelPaaTvaers } from "./korrigeret-andel-paa-tvaers.ts";

/** 150 answered by level 1, 120 of them yes; level 2 read 75 of them and kept 48 of 60 yes, and raised 3 of 15 no. */
const phases = {
  n1: 150,
  level1Yes: 120,
  level1YesRead: 60,
  level1YesConfirmed: 48,
  level1NoRead: 15,
  level1NoRaised: 3,
};
/** 200 cases: the dates say yes in 160; people read 50 and agree in all but five, where they find a no. */
const dates = {
  population: 200,
  machineYesInPopulation: 160,
  sample: 50,
  machineYesHumanYes: 35,
  machineYesHumanNo: 5,
  machineNoHumanYes: 0,
  machineNoHumanNo: 10,
};

describe("corrected type by type, where level 2 read another part of each (vectors: two-phase 0.68)", () => {
  test("one type is the corrected share itself", () => {
    expect(korrigeretAndelPaaTvaers.compute([phases])?.value).toBeCloseTo(0.68, 12);
  });

  test("two types weigh by level 1's cases: 150 at 0.68 and 50 at 0.9", () => {
    const other = {
      ...phases,
      n1: 50,
      level1Yes: 50,
      level1YesRead: 10,
      level1YesConfirmed: 9,
      level1NoRead: 0,
      level1NoRaised: 0,
    };
    expect(korrigeretAndelPaaTvaers.compute([phases, other])?.value).toBeCloseTo(
      0.75 * 0.68 + 0.25 * 0.9,
      12,
    );
  });

  test("a type that cannot be corrected leaves none of it corrected", () => {
    expect(
      korrigeretAndelPaaTvaers.compute([phases, { ...phases, level1NoRead: 0, level1NoRaised: 0 }]),
    ).toBeNull();
  });
});

describe("the dates corrected by people (Särndal: the dates' share and the mean difference)", () => {
  test("160 of 200 less 5 of 50 is 70 per cent", () => {
    const share = andelMedDatoerne.compute([dates]);
    expect(share?.value).toBeCloseTo(0.7, 12);
    expect(share?.interval95[0]).toBeLessThan(0.7);
    expect(share?.interval95[1]).toBeLessThan(0.8);
  });

  test("it is narrower than the 50 cases alone (35/50: 56 to 81 per cent)", () => {
    const [low, high] = andelMedDatoerne.compute([dates])?.interval95 ?? [0, 1];
    expect(high - low).toBeLessThan(0.81 - 0.56);
  });

  test("two types weigh by their cases", () => {
    const perfect = {
      ...dates,
      population: 600,
      machineYesInPopulation: 300,
      machineYesHumanYes: 40,
      machineYesHumanNo: 0,
    };
    expect(andelMedDatoerne.compute([dates, perfect])?.value).toBeCloseTo(0.25 * 0.7 + 0.75 * 0.5, 12);
  });

  test("a type with a single case read cannot say", () => {
    expect(andelMedDatoerne.compute([dates, { ...dates, sample: 1 }])).toBeNull();
  });
});
