import { describe, expect, test } from "vitest";
import { benchmarkAgreement } from "./benchmark-agreement.ts";

describe("the word an agreement deserves (Landis & Koch 1977, by Gwet's rule)", () => {
  test.each([
    [0.9, 0, "naesten-fuldstaendig"],
    [0.79, 0, "betydelig"],
    [0.5, 0, "moderat"],
    [0.2, 0, "nogenlunde"],
    [0, 0, "svag"],
    [-0.1, 0, "ingen"],
    [0.9, 0.02, "naesten-fuldstaendig"],
    [0.9, 0.08, "betydelig"],
    [0.74, 0.084, "betydelig"],
    [0.74, 0.1, "moderat"],
    [0.3, 0.3, "ingen"],
  ])("%d with standard error %d: %s", (value, standardError, word) => {
    expect(benchmarkAgreement({ value, standardError })).toBe(word);
  });
});
