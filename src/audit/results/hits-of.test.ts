import { expect, test } from "vitest";
import { hitsOf } from "./hits-of.ts";

test.each([
  ["yes", { yes: 14, no: 4 }, 14],
  ["yes, hidden", { yes: null, no: null }, null],
  ["the best grade", { grades: { "i-hoej-grad": 3, "i-nogen-grad": 5, "i-ringe-grad": 1 } }, 3],
  ["the best grade, hidden", { grades: { "i-hoej-grad": null, "i-nogen-grad": null } }, null],
])("the share rests on %s", (_, result, hits) => {
  expect(hitsOf(result)).toBe(hits);
});
