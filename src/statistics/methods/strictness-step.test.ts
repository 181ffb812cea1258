import { expect, test } from "vitest";
import { strictnessStep } from "./strictness-step.ts";

test("27 answers only the first level said yes to, 14 only the second: 0.657 in log odds, standard error 0.329", () => {
  expect(strictnessStep(27, 14)?.value).toBeCloseTo(0.65677954, 8);
  expect(strictnessStep(27, 14)?.standardError).toBeCloseTo(0.32934117, 8);
  expect(strictnessStep(14, 27)?.value).toBeCloseTo(-0.65677954, 8);
});

test("a level that never said yes alone: undefined", () => {
  expect([strictnessStep(0, 3), strictnessStep(3, 0)]).toEqual([null, null]);
});
