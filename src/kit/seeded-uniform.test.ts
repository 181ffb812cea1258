import { expect, test } from "vitest";
import { seededUniform } from "./seeded-uniform.ts";

test("the same text gives the same numbers, another text others", () => {
  const take = (seed: string) => {
    const next = seededUniform(seed);
    return Array.from({ length: 5 }, next);
  };
  expect(take("2026-001")).toEqual(take("2026-001"));
  expect(take("2026-001")).not.toEqual(take("2026-002"));
});

test("numbers fall evenly from 0 up to 1", () => {
  const next = seededUniform("evenly");
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 20_000; i++) {
    const tenth = Math.floor(10 * next());
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths).toHaveLength(10);
  expect(Math.min(...tenths)).toBeGreaterThan(1850);
  expect(Math.max(...tenths)).toBeLessThan(2150);
});
