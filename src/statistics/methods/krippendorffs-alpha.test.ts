import { describe, expect, test } from "vitest";
import { krippendorffsExample } from "../testing/krippendorffs-example.ts";
import { coincidencesOfCases } from "./coincidences.ts";
import {
  intervalDistance,
  krippendorffsAlpha,
  nominalDistance,
  ordinalDistance,
} from "./krippendorffs-alpha.ts";

describe("Krippendorff's alpha: four readers, twelve cases, answers missing (Krippendorff 2011)", () => {
  test.each([
    ["nominal", nominalDistance, 0.7434210526],
    ["ordinal, as Krippendorff defines it", ordinalDistance, 0.8153875038],
    ["interval", intervalDistance, 0.8491071429],
  ])("%s", (_name, distance, alpha) => {
    expect(krippendorffsAlpha(coincidencesOfCases(krippendorffsExample, 5), distance)).toBeCloseTo(alpha, 9);
  });

  test("readers who share no case have no alpha (not 1, as INCEpTION #2219 showed)", () => {
    const noOverlap = [
      [0, null],
      [null, 1],
    ];
    expect(krippendorffsAlpha(coincidencesOfCases(noOverlap, 2))).toBeNull();
  });
});
