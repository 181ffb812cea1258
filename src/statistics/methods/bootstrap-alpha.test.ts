import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { krippendorffsExample } from "../testing/krippendorffs-example.ts";
import { bootstrapAlpha } from "./bootstrap-alpha.ts";
import { intervalDistance, nominalDistance, ordinalDistance } from "./krippendorffs-alpha.ts";

/** Two readers: how many cases both passed, only the first, only the second, none. */
const twoReaders = (a: number, b: number, c: number, d: number) => [
  ...new Array<[number, number]>(a).fill([1, 1]),
  ...new Array<[number, number]>(b).fill([1, 0]),
  ...new Array<[number, number]>(c).fill([0, 1]),
  ...new Array<[number, number]>(d).fill([0, 0]),
];

describe("Krippendorff's alpha drawn again 10,000 times", () => {
  test("the same seed gives the same interval, another seed nearly the same", () => {
    const cases = twoReaders(52, 9, 3, 11);
    const first = bootstrapAlpha(cases, 2, seededUniform("1"));
    expect(bootstrapAlpha(cases, 2, seededUniform("1"))).toEqual(first);
    const second = bootstrapAlpha(cases, 2, seededUniform("2"));
    expect(first?.alpha).toBeCloseTo(0.546653144016, 10);
    expect(Math.abs((second?.alpha95?.[0] ?? 9) - (first?.alpha95?.[0] ?? 0))).toBeLessThan(0.02);
    expect(Math.abs((second?.alpha95?.[1] ?? 9) - (first?.alpha95?.[1] ?? 0))).toBeLessThan(0.02);
  });

  /** R 4.2.2, 400,000 resamples of the same 75 pairs in plain R, set.seed(1): 0.29665 to 0.75907. */
  test("the interval that plain R finds", () => {
    const { alpha95 } = bootstrapAlpha(twoReaders(52, 9, 3, 11), 2, seededUniform("R")) ?? {};
    expect(Math.abs((alpha95?.[0] ?? 9) - 0.29665)).toBeLessThan(0.015);
    expect(Math.abs((alpha95?.[1] ?? 9) - 0.75907)).toBeLessThan(0.015);
  });

  test.each([
    ["nominal", nominalDistance, 0.7434210526],
    ["ordinal", ordinalDistance, 0.8153875038],
    ["interval", intervalDistance, 0.8491071429],
  ])("four readers, answers missing, %s: the interval holds alpha", (_name, distance, alpha) => {
    const found = bootstrapAlpha(krippendorffsExample, 5, seededUniform("4"), distance, 2000);
    expect(found?.alpha).toBeCloseTo(alpha, 9);
    expect(found?.alpha95?.[0]).toBeLessThan(alpha);
    expect(found?.alpha95?.[1]).toBeGreaterThan(alpha);
  });

  test("hardly any variation: resamples without any are counted, and no interval is given", () => {
    const found = bootstrapAlpha(twoReaders(73, 1, 1, 0), 2, seededUniform("3"), nominalDistance, 1000);
    expect(found?.undefinedResamples).toBeGreaterThan(100);
    expect(found?.alpha95).toBeNull();
  });

  test("cases that are all answered the same way: drawn again they are the same, which is no interval", () => {
    expect(bootstrapAlpha([[0, 1]], 2, seededUniform("3"))).toMatchObject({ alpha: 0, alpha95: null });
    expect(bootstrapAlpha(twoReaders(0, 9, 0, 0), 2, seededUniform("3"))?.alpha95).toBeNull();
  });

  test("no variation at all: undefined", () => {
    expect(bootstrapAlpha(twoReaders(75, 0, 0, 0), 2, seededUniform("3"))).toBeNull();
    expect(bootstrapAlpha([], 2, seededUniform("3"))).toBeNull();
  });
});
