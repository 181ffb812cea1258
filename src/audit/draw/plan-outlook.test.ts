import { expect, test } from "vitest";
import { wilsonFinitePopulation } from "#statistics/methods/wilson-finite-population";
import { planOutlook } from "./plan-outlook.ts";

const assumptions = {
  frame: [900, 1200, 300],
  expectedShare: 0.8,
  levels: [
    { baselineCases: 150, minutesPerCase: 30 },
    { baselineCases: null, minutesPerCase: null },
  ],
};

test("150 and 75 cases: the interval is that of all strata together, at the expected share", () => {
  const [first, second] = planOutlook(
    [
      [56, 75, 19],
      [28, 38, 9],
    ],
    assumptions,
  );
  expect([first?.cases, second?.cases]).toEqual([150, 75]);
  expect(first?.interval95).toEqual(wilsonFinitePopulation(120, 150, 2400));
  expect(first?.strata[2]?.interval95).toEqual(wilsonFinitePopulation(0.8 * 19, 19, 300));
  expect((second?.interval95?.[1] ?? 0) - (second?.interval95?.[0] ?? 0)).toBeGreaterThan(
    (first?.interval95?.[1] ?? 0) - (first?.interval95?.[0] ?? 0),
  );
});

test("hours are cases times minutes; a fall is seen sooner with more cases; neither is guessed", () => {
  const [first, second] = planOutlook(
    [
      [56, 75, 19],
      [28, 38, 9],
    ],
    assumptions,
  );
  expect(first?.hours).toBe(75);
  expect([second?.hours, second?.detectable]).toEqual([null, null]);
  const [half] = planOutlook([[28, 38, 9]], assumptions);
  expect(half?.detectable?.fall).toBeGreaterThan(first?.detectable?.fall ?? 1);
  expect(first?.detectable?.fall).toBeGreaterThan(0.1);
  expect(first?.detectable?.fall).toBeLessThan(0.2);
});

test("a level without cases shows nothing; the whole of a small frame leaves nothing uncertain", () => {
  const [none] = planOutlook([[0, 0, 0]], assumptions);
  expect([none?.interval95, none?.detectable, none?.hours]).toEqual([null, null, 0]);
  const [all] = planOutlook([[20]], { ...assumptions, frame: [20] });
  expect(all?.interval95).toEqual([0.8, 0.8]);
});
