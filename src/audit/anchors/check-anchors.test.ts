import { expect, test } from "vitest";
import { checkAnchors } from "./check-anchors.ts";

const sources = [
  {
    id: "2024",
    title: "Tilsyn 2024",
    levels: [
      { level: 1, cases: 40 },
      { level: 2, cases: 20 },
    ],
  },
];
const sizes = (...pairs: readonly (readonly [level: number, cases: number])[]) =>
  pairs.map(([level, cases]) => ({ level, cases }));

test.each([
  ["fits", "2024", sizes([1, 12], [2, 6]), undefined],
  ["level 2 alone", "2024", sizes([2, 20]), undefined],
  ["another audit", "2019", sizes([1, 12]), "ankersager-uden-tilsyn"],
  ["a level the model has not", "2024", sizes([3, 1]), "ankersager-ukendt-niveau"],
  ["levels out of order", "2024", sizes([2, 6], [1, 6]), "ankersager-ukendt-niveau"],
  ["more on level 2 than on 1", "2024", sizes([1, 5], [2, 6]), "ankersager-flere-end-under"],
  ["more than were reviewed", "2024", sizes([1, 41]), "ankersager-for-mange"],
] as const)("anchor cases: %s", (_, from, levels, rule) => {
  expect(checkAnchors({ from, levels }, sources, [1, 2])?.rule).toBe(rule);
});
