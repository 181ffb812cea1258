import { describe, expect, test } from "vitest";
import type { ModelSummary } from "#contract/catalogue";
import { readChoice, withSizes, withTotal } from "./planned-choice.ts";

const model: ModelSummary = {
  id: "m",
  version: 1,
  title: "M",
  source: "",
  hash: "",
  landmarks: [],
  questionCount: 0,
  levels: [
    { level: 1, title: "", cases: 150 },
    { level: 2, title: "", cases: 75 },
  ],
  strata: [
    { id: "§ 30", title: "§ 30", periodMonths: 12, cases: [40, 20] },
    { id: "§ 32", title: "§ 32", periodMonths: 12, cases: [110, 55] },
  ],
};
const nothing = { frame: null, baseline: null, minutes: [] };
const facts = {
  frame: {
    audit: { id: "f", name: "F" },
    builtAt: "",
    strata: [
      { stratum: "§ 32", cases: 600 },
      { stratum: "§ 30", cases: 200 },
    ],
  },
  baseline: { audit: { id: "b", name: "B" }, levels: [{ level: 1, cases: 120 }] },
  minutes: [{ level: 1, median: 21.3, perAnswer: 0.6, reviews: 8 }],
};

describe("what is planned with", () => {
  test("without a word in the address: the model's sizes, what earlier audits say, and three levels beside", () => {
    expect(readChoice({}, model, facts)).toMatchObject({
      percent: 50,
      frame: [200, 600],
      baseline: [120, null, null],
      minutes: [22, null, null],
      plans: {
        a: [
          [40, 110],
          [20, 55],
        ],
        b: [
          [25, 75],
          [13, 37],
          [6, 19],
        ],
      },
    });
  });

  test("what is typed counts before what is known", () => {
    const typed = { andel: "80", grundlag: "10+20", baseline: "/30", minutter: "15", a: "5+6", b: "1+1/1+0" };
    expect(readChoice(typed, model, facts)).toMatchObject({
      percent: 80,
      frame: [10, 20],
      baseline: [null, 30, null],
      minutes: [15, null, null],
      plans: {
        a: [[5, 6]],
        b: [
          [1, 1],
          [1, 0],
        ],
      },
    });
  });

  test.each(["101", "half", "-1", ""])("»%s« is no percentage to expect", (andel) => {
    expect(readChoice({ andel }, model, nothing).percent).toBeNull();
  });
});

describe("changing a plan", () => {
  const plan = [
    [40, 110],
    [20, 55],
  ];
  test("a total is split as the frame is; as the model splits its own while there is none", () => {
    expect(withTotal(plan, 1, 80, { frame: [200, 600], model })).toEqual([
      [20, 60],
      [20, 55],
    ]);
    expect(withTotal(plan, 1, 30, { frame: [null, null], model })).toEqual([
      [8, 22],
      [20, 55],
    ]);
  });
  test("a level more, and a level less", () => {
    expect(withTotal(plan, 3, 8, { frame: [200, 600], model })).toEqual([...plan, [2, 6]]);
    expect(withSizes(plan, 2, [0, 0])).toEqual([[40, 110]]);
    expect(withSizes([[40, 110]], 1, [0, 0])).toEqual([[0, 0]]);
  });
});
