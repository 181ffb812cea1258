import { expect, test } from "vitest";
import type { ChangesInSum } from "./sum-up-changes.ts";
import { summarySentences } from "./summary-sentences.ts";

const audit = {
  baseline: { id: "2024", title: "Tilsyn 2024", source: null },
  anchors: { from: { id: "2024", title: "Tilsyn 2024" }, planned: 1, submitted: 1 },
};

function sum(given: Partial<ChangesInSum>): ChangesInSum {
  const none = { up: 0, down: 0, unsure: 0, measured: 0, few: 0, falls: [], rises: [], changed: [] };
  return { ...none, ...given };
}

test.each<[Partial<ChangesInSum>, string]>([
  [{ down: 1, falls: [{ reason: "praksis", count: 1 }] }, "Tilbagegangen skyldes praksis."],
  [{ up: 1, rises: [{ reason: "mildere", count: 1 }] }, "Fremgangen skyldes mildere bedømmelse."],
  [{ down: 1, falls: [{ reason: "kan-ikke-sige", count: 1 }] }, "Tilbagegangen kan ikke forklares."],
  [{ down: 2, falls: [{ reason: "kan-ikke-sige", count: 2 }] }, "De 2 tilbagegange kan ikke forklares."],
  [
    {
      down: 2,
      falls: [
        { reason: "praksis", count: 1 },
        { reason: "strengere", count: 1 },
      ],
    },
    "Af de 2 tilbagegange skyldes 1 praksis og 1 strengere bedømmelse.",
  ],
  [
    {
      up: 4,
      rises: [
        { reason: "begge", count: 1 },
        { reason: "kan-ikke-sige", count: 2 },
        { reason: "ukendt", count: 1 },
      ],
    },
    "Af de 4 fremgange skyldes 1 både praksis og bedømmelse, og 3 kan ikke forklares.",
  ],
])("what the changes come of, in numbers that add up: %j", (given, sentence) => {
  const [, causes] = summarySentences(sum({ measured: 9, ...given }), audit);
  expect(causes).toBe(
    `${sentence} Årsagen er søgt ved at måle 1 sag fra »Tilsyn 2024« igen, uden at målerne vidste hvilken.`,
  );
});

test.each<[Partial<ChangesInSum>, string]>([
  [
    { down: 2, unsure: 37, measured: 41, few: 1 },
    "Ingen sikker ændring betyder, at forskellen kan være tilfældig, ikke at alt er ved det gamle. 2 spørgsmål kan ikke sammenlignes; grunden står ved hvert af dem. 1 spørgsmål har for få svar til en procent.",
  ],
  [{ up: 1, measured: 2 }, "1 spørgsmål kan ikke sammenlignes; grunden står ved det."],
])("every question is in one of the counts: %j", (given, sentence) => {
  expect(summarySentences(sum(given), audit).at(-1)).toBe(sentence);
});

test("nothing to compare with", () => {
  expect(summarySentences(sum({ measured: 1 }), { ...audit, baseline: null })).toEqual([
    "1 spørgsmål er målt, men der er ikke noget tidligere tilsyn at sammenligne med.",
  ]);
});
