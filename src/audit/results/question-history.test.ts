import { describe, expect, it } from "vitest";
import { type AuditInLine, changeOfLaw, questionHistory } from "./question-history.ts";

interface Point {
  readonly law?: string | null;
  readonly version?: number;
  readonly level?: number;
  readonly yes?: number;
  readonly no?: number;
}

function line(...points: readonly Point[]): readonly AuditInLine[] {
  return points.map(({ law = "barnets lov", version = 1, level = 2, yes = 8, no = 10 }, index) => ({
    id: `a${index}`,
    title: `Tilsyn ${index}`,
    law,
    counts: [
      {
        questionId: "Q",
        questionVersion: version,
        level,
        counts: { yes, no, n: yes + no, notRelevant: 1, notYetMeasurable: 0 },
      },
    ],
  }));
}

describe("the line through the audits", () => {
  it("gives each audit's counts, share and interval", () => {
    const [first, second] = questionHistory("Q", line({ yes: 13, no: 5 }, {}));
    expect(first).toMatchObject({ auditId: "a0", level: 2, hits: 13, n: 18, brokenBecause: null });
    expect(second).toMatchObject({ hits: 8, n: 18, share: 8 / 18, brokenBecause: null });
    expect(second?.wilson95?.[0]).toBeCloseTo(0.2456, 4);
  });

  it.each<[string, Point, Point, RegExp | null]>([
    ["nothing", {}, {}, null],
    ["a law that is not known", { law: null }, {}, null],
    ["the law", { law: "serviceloven" }, {}, /målt efter serviceloven før og efter barnets lov nu/],
    ["the version", {}, { version: 2 }, /ny version/],
    ["the level", { level: 1 }, {}, /niveau 2, før på niveau 1/],
  ])("is broken by %s", (_, before, now, because) => {
    const broken = questionHistory("Q", line(before, now))[1]?.brokenBecause;
    if (because === null) expect(broken).toBeNull();
    else expect(broken).toMatch(because);
  });

  it("passes over audits that did not ask, or where nobody could measure", () => {
    const audits = [
      ...line({}, { yes: 0, no: 0 }),
      { id: "x", title: "x", law: null, counts: [] },
      ...line({}),
    ];
    expect(questionHistory("Q", audits)).toHaveLength(2);
    expect(questionHistory("Q9", audits)).toEqual([]);
  });
});

it.each([
  ["serviceloven", "serviceloven", null],
  [null, "barnets lov", null],
  ["serviceloven", "barnets lov", "målt efter serviceloven før og efter barnets lov nu"],
])("from %s to %s", (before, now, expected) => {
  expect(changeOfLaw(before, now)).toBe(expected);
});
