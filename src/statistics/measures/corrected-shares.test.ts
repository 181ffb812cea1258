import { describe, expect, test } from "vitest";
import type { PairedCounts } from "../methods/paired-counts.ts";
import type { ThreePhaseCounts } from "../methods/three-phase.ts";
import type { AnswersInPhases } from "../methods/three-phase-ratio.ts";
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
/** Nothing is set aside: whoever does not say yes says no. */
function nobodyAside(yes: ThreePhaseCounts): AnswersInPhases {
  const turn = ({ bothYes, onlyFirstYes, onlySecondYes, bothNo }: PairedCounts): PairedCounts => ({
    bothYes: bothNo,
    onlyFirstYes: onlySecondYes,
    onlySecondYes: onlyFirstYes,
    bothNo: bothYes,
  });
  return {
    yes,
    no: {
      population: yes.population,
      machineYesInPopulation: yes.population - yes.machineYesInPopulation,
      machineAndLevel1: turn(yes.machineAndLevel1),
      machineAndLevel2: turn(yes.machineAndLevel2),
      level1AndLevel2: turn(yes.level1AndLevel2),
    },
  };
}

/** 200 cases: the dates say yes in 160; level 1 read 50 and agrees in all but five, where it finds a no. */
const level1 = { bothYes: 35, onlyFirstYes: 5, onlySecondYes: 0, bothNo: 10 };
const alone = {
  population: 200,
  machineYesInPopulation: 160,
  machineAndLevel1: level1,
  machineAndLevel2: level1,
  level1AndLevel2: { bothYes: 35, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 15 },
};
/** Level 2 read 25 of the 50 and says no to one more. */
const both = {
  ...alone,
  machineAndLevel2: { bothYes: 16, onlyFirstYes: 4, onlySecondYes: 0, bothNo: 5 },
  level1AndLevel2: { bothYes: 16, onlyFirstYes: 1, onlySecondYes: 0, bothNo: 8 },
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

describe("the dates corrected by people (Särndal: the dates' share and the mean differences)", () => {
  test("160 of 200 less 5 of 50 is 70 per cent, and less 1 of 25 is 66", () => {
    expect(andelMedDatoerne.compute([nobodyAside(alone)])?.value).toBeCloseTo(0.7, 12);
    expect(andelMedDatoerne.compute([nobodyAside(both)])?.value).toBeCloseTo(0.66, 12);
  });

  test("it is narrower than the 50 cases alone (35/50: 56 to 81 per cent)", () => {
    const [low, high] = andelMedDatoerne.compute([nobodyAside(alone)])?.interval95 ?? [0, 1];
    expect(high - low).toBeLessThan(0.81 - 0.56);
    expect(low).toBeLessThan(0.7);
    expect(high).toBeLessThan(0.8);
  });

  test("two types weigh by their cases", () => {
    const perfect = { bothYes: 25, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 25 };
    const other = {
      population: 600,
      machineYesInPopulation: 300,
      machineAndLevel1: perfect,
      machineAndLevel2: perfect,
      level1AndLevel2: perfect,
    };
    expect(andelMedDatoerne.compute([both, other].map(nobodyAside))?.value).toBeCloseTo(
      0.25 * 0.66 + 0.75 * 0.5,
      12,
    );
  });

  test("a type with a single case read cannot say", () => {
    const one = { bothYes: 1, onlyFirstYes: 0, onlySecondYes: 0, bothNo: 0 };
    expect(
      andelMedDatoerne.compute(
        [both, { ...both, machineAndLevel2: one, level1AndLevel2: one }].map(nobodyAside),
      ),
    ).toBeNull();
  });

  test("corrections that lead below no cases at all say nothing", () => {
    expect(andelMedDatoerne.compute([nobodyAside({ ...alone, machineYesInPopulation: 15 })])).toBeNull();
  });
});
