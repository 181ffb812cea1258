import { expect, test } from "vitest";
import { listInDanish } from "./danish-list.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a og b"],
  [["a", "b", "c"], "a, b og c"],
])("%j is enumerated without a comma before og", (words, text) => {
  expect(listInDanish(words)).toBe(text);
});

test("alternatives are listed with eller", () => {
  expect(listInDanish(["a", "b", "c"], "eller")).toBe("a, b eller c");
});
