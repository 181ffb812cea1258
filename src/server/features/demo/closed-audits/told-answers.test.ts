import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { practise, readOnLevel, type ToldCase } from "./told-answers.ts";

/** 150 cases of any numbers, of which level 2 reads 75. */
const anyCases = fc
  .uniqueArray(fc.nat(9999), { minLength: 150, maxLength: 150 })
  .map((numbers) =>
    numbers.map(
      (number, index): ToldCase => ({ caseNumber: `2024-${number}`, levels: index < 75 ? [1, 2] : [1] }),
    ),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });
const countYes = (values: ReadonlyMap<string, string>) =>
  [...values.values()].filter((value) => value === "ja").length;

describe("answers that tell a story give the same counts whichever cases are drawn", () => {
  test("good practice in the share on each level, and read without doubt it is the yes", () => {
    fc.assert(
      fc.property(anyCases, share, (cases, good) => {
        const practice = practise("Q", cases, good);
        const read = (level: number) => readOnLevel("Q", level, cases, practice, { doubts: 0, letsPass: 0 });
        expect(countYes(read(2))).toBe(Math.round(75 * good));
        expect(countYes(read(1))).toBe(2 * Math.round(75 * good));
      }),
      { numRuns: 20 },
    );
  });

  test("doubts take from the yes, and what is let pass adds to it", () => {
    fc.assert(
      fc.property(anyCases, share, share, (cases, doubts, letsPass) => {
        const practice = practise("Q", cases, 0.6);
        const values = readOnLevel("Q", 2, cases, practice, { doubts, letsPass });
        expect(countYes(values)).toBe(45 - Math.round(45 * doubts) + Math.round(30 * letsPass));
      }),
      { numRuns: 20 },
    );
  });

  test("in any order of the cases", () => {
    fc.assert(
      fc.property(anyCases, share, (cases, good) => {
        expect(practise("Q", cases.toReversed(), good)).toEqual(practise("Q", cases, good));
      }),
      { numRuns: 5 },
    );
  });
});
