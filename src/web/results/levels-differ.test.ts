import { expect, test } from "vitest";
import { levelsDiffer } from "./levels-differ.ts";

type Interval = [number, number];

test.each<[string, Interval[], boolean]>([
  [
    "apart",
    [
      [0.1, 0.2],
      [0.3, 0.5],
    ],
    true,
  ],
  [
    "apart, the first higher",
    [
      [0.3, 0.5],
      [0.1, 0.2],
    ],
    true,
  ],
  [
    "overlapping",
    [
      [0.1, 0.35],
      [0.3, 0.5],
    ],
    false,
  ],
  ["one level alone", [[0.1, 0.2]], false],
  ["none", [], false],
  [
    "only the first and the third are apart",
    [
      [0.1, 0.2],
      [0.15, 0.4],
      [0.3, 0.5],
    ],
    true,
  ],
])("levels differ where their intervals stand apart: %s", (_, intervals, differ) => {
  const levels = intervals.map((interval95, at) => ({
    level: at + 1,
    asked: 50,
    notRelevant: 10,
    interval95,
  }));
  expect(levelsDiffer({ levels })).toBe(differ);
});
