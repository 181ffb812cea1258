import { expect, test } from "vitest";
import { resultsText } from "./results.ts";

test.each([
  [1, 1, "I 1 af 1 sag siger datoerne nej, hvor niveau 2 siger ja."],
  [3, 12, "I 3 af 12 sager siger datoerne nej, hvor niveau 2 siger ja."],
])("%i of %i: one case is one case", (count, pairs, words) => {
  expect(resultsText.dates.datesSayNo(count, pairs, 2)).toBe(words);
});
