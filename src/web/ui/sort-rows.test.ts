import { expect, test } from "vitest";
import { sortRows } from "./sort-rows.ts";

test.each([
  [
    "Danish letters come last: æ, ø, å",
    ["Åse", "Bo", "Østen", "Ærø"],
    "ascending",
    ["Bo", "Ærø", "Østen", "Åse"],
  ],
  ["digits inside a text count as numbers", ["2025-10", "2025-9"], "ascending", ["2025-9", "2025-10"]],
  ["numbers sort by size", [10, 9, 100], "descending", [100, 10, 9]],
  ["no value comes last ascending", [null, 2, 1], "ascending", [1, 2, null]],
  ["no value comes last descending", [null, 2, 3], "descending", [3, 2, null]],
] as const)("%s", (_title, values, direction, sorted) => {
  expect(sortRows<string | number | null>(values, (value) => value, direction)).toEqual(sorted);
});
