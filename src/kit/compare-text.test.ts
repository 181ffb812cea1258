import { expect, test } from "vitest";
import { compareText } from "./compare-text.ts";

test("text is ordered by code unit: capitals first, å after z, a beginning before its whole", () => {
  expect(["å", "z", "a", "Z", "aa"].toSorted(compareText)).toEqual(["Z", "a", "aa", "z", "å"]);
});

test("equal texts are equal", () => {
  expect(compareText("a", "a")).toBe(0);
});
