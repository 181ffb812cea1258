import { expect, test } from "vitest";
import { sum } from "./sum.ts";

test.each([
  [[], 0],
  [[3], 3],
  [[3, -1, 0.5], 2.5],
])("sum of %j is %d", (numbers, total) => {
  expect(sum(numbers)).toBe(total);
});
