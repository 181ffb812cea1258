import { expect, test } from "vitest";
import { sayCount } from "./say-count.ts";

test.each([
  [0, "0 dage"],
  [1, "1 dag"],
  [2, "2 dage"],
])("%i: one has the singular, none and many the plural", (number, said) => {
  expect(sayCount(number, "dag", "dage")).toBe(said);
});
