import { describe, expect, test } from "vitest";
import { strenghedOverAlleSpoergsmaal } from "./strenghed-over-alle-spoergsmaal.ts";

describe("strenghed-over-alle-spoergsmaal: which level finds more defects", () => {
  test.each([
    [14, 27, 27 / 14, "second"],
    [27, 14, 14 / 27, "first"],
    [18, 21, 21 / 18, null],
  ])(
    "%d defects only by the first level, %d only by the second: odds %d, stricter %s",
    (first, second, odds, stricter) => {
      const result = strenghedOverAlleSpoergsmaal.compute({ firstStricter: first, secondStricter: second });
      expect(result?.oddsRatio).toBeCloseTo(odds, 12);
      expect(result?.stricter).toBe(stricter);
    },
  );

  test("the interval is that of the log odds, 0.657 with standard error 0.329", () => {
    const result = strenghedOverAlleSpoergsmaal.compute({ firstStricter: 14, secondStricter: 27 });
    expect(Math.log(result?.interval95[0] ?? 0)).toBeCloseTo(0.65677954 - 1.959964 * 0.32934117, 6);
    expect(Math.log(result?.interval95[1] ?? 0)).toBeCloseTo(0.65677954 + 1.959964 * 0.32934117, 6);
  });

  test("a level that was never the stricter: undefined", () => {
    expect(strenghedOverAlleSpoergsmaal.compute({ firstStricter: 0, secondStricter: 4 })).toBeNull();
  });
});
