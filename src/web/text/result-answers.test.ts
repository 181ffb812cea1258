import { expect, test } from "vitest";
import { countsOrHidden, resultAnswersText } from "./result-answers.ts";

test.each([
  [8, 18, "8/18 · 44 %"],
  [9, 10, "9/10 · 90 %"],
  [3, 7, "3/7"],
  [1, 1, "1/1"],
  [0, 0, "0/0 · –"],
  [null, null, "skjult"],
])("%s of %s: counts always, a percentage only of ten cases or more", (hits, n, words) => {
  expect(countsOrHidden(hits, n, "skjult")).toBe(words);
});

const { change } = resultAnswersText;
test.each([
  [
    -0.28,
    "andelen er faldet 28 procentpoint, men usikkerheden går fra −53 til +4, så det kan være tilfældigt.",
  ],
  [
    0.001,
    "andelen er den samme, men usikkerheden går fra −53 til +4, så tilfældigheder kan skjule en ændring.",
  ],
])("no sure change of %d says what chance may do", (difference, words) => {
  expect(change["ingen-sikker-aendring"]("T", 2, difference, [-0.53, 0.04])).toBe(
    `Ingen sikker ændring på niveau 2 siden »T«: ${words}`,
  );
});

test("an interval without zero is never said to hold chance: why it is no change follows from the many", () => {
  expect(change.notAmongMany("T", 2, -0.19, [-0.35, -0.01])).toBe(
    "Ingen sikker ændring på niveau 2 siden »T«: andelen er faldet 19 procentpoint (usikkerhed −35 til −1).",
  );
});
