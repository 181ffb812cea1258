import { expect, test } from "vitest";
import { faaSager } from "./faa-sager.ts";

const asked = { higherIs: "better", isGraded: false } as const;

test.each([
  [{ ...asked, hits: 5, n: 6, population: 40 }, "1 af 6 er nej; i alle 40 sager er det mellem 1 og 24."],
  [{ ...asked, hits: 6, n: 6, population: 6 }, "0 af 6 er nej, og flere sager er der ikke."],
  [{ ...asked, hits: 5, n: 6, population: null }, "1 af 6 er nej. Det er for få sager til en procent."],
  [
    { ...asked, hits: 2, n: 6, population: null, higherIs: "worse" as const },
    "2 af 6 er ja. Det er for få sager til en procent.",
  ],
  [
    { ...asked, hits: 2, n: 6, population: null, isGraded: true },
    "4 af 6 har ikke fået den bedste grad. Det er for få sager til en procent.",
  ],
])("few cases in words: %j", (counts, sentence) => {
  expect(faaSager.compute(counts)).toBe(sentence);
});
