import { describe, expect, test } from "vitest";
import { seededUniform } from "#kit/seeded-uniform";
import { binomialProbability } from "./binomial-probability.ts";
import { drawBinomial } from "./draw-binomial.ts";

describe("a binomial number drawn at random", () => {
  test.each([
    [10, 0.3],
    [75, 0.05],
    [24, 0.5],
  ])("%d with %d: each count comes as often as its probability says", (n, share) => {
    const random = seededUniform(`${n}`);
    const counts = new Array<number>(n + 1).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const hits = drawBinomial(n, share, random);
      counts[hits] = (counts[hits] ?? 0) + 1;
    }
    for (const [hits, count] of counts.entries())
      expect(Math.abs(count / 20_000 - binomialProbability(hits, n, share))).toBeLessThan(0.012);
  });

  test("very many: the right mean and spread", () => {
    const random = seededUniform("many");
    const draws = Array.from({ length: 2000 }, () => drawBinomial(5000, 0.4, random));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const variance = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - 2000)).toBeLessThan(3);
    expect(Math.abs(variance / 1200 - 1)).toBeLessThan(0.1);
  });

  test("none where none can come", () => {
    expect(drawBinomial(50, 0, seededUniform("none"))).toBe(0);
  });
});
