import { describe, expect, test } from "vitest";
import { casesInWords } from "./cases-in-words.ts";

describe("cases-in-words: what the drawn cases say about all of them", () => {
  test.each([
    [60, 75, 150, "mellem 109 og 129 af 150"],
    [0, 25, 150, "mellem 0 og 18 af 150"],
    [30, 40, 40, "30 af 40"],
    [1200, 1500, 15000, "mellem 11.699 og 12.284 af 15.000"],
  ])("%d of %d drawn from %d: %s", (yes, n, population, sentence) => {
    expect(casesInWords.compute({ yes, n, population })?.sentence).toBe(sentence);
  });

  test("the counts stand beside the sentence", () => {
    expect(casesInWords.compute({ yes: 60, n: 75, population: 150 })?.cases).toEqual([109, 129]);
  });

  test("no case answered: no sentence", () => {
    expect(casesInWords.compute({ yes: 0, n: 0, population: 150 })).toBeNull();
  });
});
