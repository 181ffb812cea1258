import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { andelIAlleSager } from "./andel-i-alle-sager.ts";
import { measures } from "./index.ts";
import { korrigeretAndel } from "./korrigeret-andel.ts";

const filesThatAreNoMeasure = [
  "agreement-warning",
  "index",
  "ledelsesinformation",
  "measure",
  "set-aside",
  "share",
];

describe("the catalogue of published figures", () => {
  test("lists every measure in the folder under its file's name, and nothing else", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => file.replace(".ts", ""))
      .filter((name) => !filesThatAreNoMeasure.includes(name));
    expect(measures.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s says in words what it counts, what it leaves out, and hides counts under 5",
    (_, measure) => {
      const words = [
        measure.numerator,
        measure.denominator,
        measure.notRelevant,
        measure.notYetMeasurable,
        measure.missing,
      ];
      for (const sentence of words) expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(measure.smallestCountShown).toBe(5);
    },
  );

  test("korrigeret-andel: 80 per cent by level 1 is 68 when level 2 corrects it", () => {
    const counts = {
      n1: 150,
      level1Yes: 120,
      level1YesRead: 60,
      level1YesConfirmed: 48,
      level1NoRead: 15,
      level1NoRaised: 3,
    };
    expect(korrigeretAndel.compute(counts)?.corrected).toBeCloseTo(0.68, 12);
  });

  test("andel-i-alle-sager: each stratum by its size, not by what was drawn from it", () => {
    const strata = [
      { population: 420, sampled: 50, yes: 41 },
      { population: 310, sampled: 50, yes: 35 },
      { population: 170, sampled: 50, yes: 30 },
    ];
    expect(andelIAlleSager.compute(strata)?.estimate).toBeCloseTo(0.7371111111, 9);
  });
});
