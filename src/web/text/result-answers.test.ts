import { expect, test } from "vitest";
import { countsOrHidden, resultAnswersText } from "./result-answers.ts";

test.each([
  [8, 18, "8/18 · 44 %"],
  [9, 10, "9/10 · 90 %"],
  [3, 7, "3/7"],
  [1, 1, "1/1"],
  [0, 0, "ingen sager"],
  [null, null, "skjult"],
])("%s of %s: counts always, a percentage only of ten cases or more", (hits, n, words) => {
  expect(countsOrHidden(hits, n, "skjult")).toBe(words);
});

const { change } = resultAnswersText;
const said = { audit: "T", level: 2, interval: [-0.53, 0.04] as const, counts: "13/18 → 8/18" };
const since = "Ingen sikker ændring på niveau 2 siden »T«:";
test.each([
  [-0.28, "forskellen er −28 procentpoint (13/18 → 8/18)", "det kan være tilfældigt"],
  [0.01, "forskellen er +1 procentpoint (13/18 → 8/18)", "det kan være tilfældigt"],
  [0.001, "andelen er den samme (13/18 → 8/18)", "tilfældigheder kan skjule en ændring"],
])("no sure change of %d says what chance may do", (difference, moved, chance) => {
  expect(change["ingen-sikker-aendring"]({ ...said, difference })).toBe(
    `${since} ${moved}, men usikkerheden går fra −53 til +4, så ${chance}.`,
  );
});

test("an interval without zero is never said to hold chance: why it is no change follows from the many", () => {
  expect(change.notAmongMany({ ...said, difference: -0.19, interval: [-0.35, -0.01] })).toBe(
    `${since} forskellen er −19 procentpoint (13/18 → 8/18); usikkerheden går fra −35 til −1.`,
  );
});

test("of few cases a change is told in counts, never in percentage points", () => {
  const few = { ...said, difference: 4 / 7, counts: "3/7 → 4/4" };
  expect(change.ofFew("ingen sikker ændring", few)).toBe(
    "Ingen sikker ændring på niveau 2 siden »T« (3/7 → 4/4). Det er for få sager til at sige forskellen i procentpoint.",
  );
});

test.each([
  [0, 0, "er ingen spørgsmål gået frem eller tilbage. 5 spørgsmål har"],
  [1, 0, "er 1 spørgsmål gået frem og ingen spørgsmål gået tilbage. 5 spørgsmål har"],
])("%i forward and %i back", (up, down, words) => {
  expect(resultAnswersText.summary.changes(up, down, 5, "T")).toBe(
    `Siden »T« ${words} ingen sikker ændring.`,
  );
});
