import { describe, expect, test } from "vitest";
import { combineStrata } from "./combine-strata.ts";
import { wilson } from "./wilson.ts";

const stratum = (yes: number, n: number, cases: number) => ({
  value: yes / n,
  interval95: wilson(yes, n) ?? ([0, 1] as const),
  cases,
});

describe("a share over strata", () => {
  test("one stratum is itself", () => {
    const alone = combineStrata([stratum(8, 18, 40)]);
    expect(alone?.value).toBeCloseTo(8 / 18, 12);
    expect(alone?.interval95[0]).toBeCloseTo(0.24559, 4);
    expect(alone?.interval95[1]).toBeCloseTo(0.66286, 4);
  });

  test("100 cases at one half and 300 at one fifth are 110 of 400", () => {
    const value = combineStrata([stratum(5, 10, 100), stratum(4, 20, 300)])?.value;
    expect(value).toBeCloseTo(110 / 400, 12);
  });

  test("the interval's ends are squared and added: ¼ of 0.263 and ¾ of 0.119 below", () => {
    // Wilson: 5/10 is 0.2366 to 0.7634, 4/20 is 0.0807 to 0.4160.
    const [low, high] = combineStrata([stratum(5, 10, 100), stratum(4, 20, 300)])?.interval95 ?? [0, 0];
    expect(low).toBeCloseTo(0.275 - Math.hypot(0.2634 / 4, (0.1193 * 3) / 4), 3);
    expect(high).toBeCloseTo(0.275 + Math.hypot(0.2634 / 4, (0.216 * 3) / 4), 3);
  });

  test("no cases say nothing", () => {
    expect(combineStrata([])).toBeNull();
  });
});
