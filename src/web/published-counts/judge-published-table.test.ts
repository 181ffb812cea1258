import { describe, expect, test } from "vitest";
import { writeExample2018 } from "./example-2018.ts";
import { judgePublishedTable } from "./judge-published-table.ts";
import { readPublishedTable } from "./read-published-table.ts";

describe("the figures of 2018", () => {
  const { rows, unread } = readPublishedTable(writeExample2018(), null);
  const groups = judgePublishedTable(rows);

  test("all 42 published figures are read", () => {
    expect(unread).toEqual([]);
    expect(rows).toHaveLength(42);
  });

  test.each([
    ["Underretninger", 18, 0, [18, 28, 36]],
    ["Børnefaglig undersøgelse", 18, 0, [9, 18, 27, 36]],
    ["Handleplan anbringelse", 15, 0, [15, 30]],
    ["Handleplan forebyggelse", 18, 0, [18, 36]],
    ["Opfølgning anbringelse", 27, 1, []],
    ["Opfølgning forebyggelse", 24, 8, [23, 46]],
  ] as const)("%s: of %i cases, %i percentages are impossible", (heading, n, impossible, fittingN) => {
    const group = groups.find((one) => one.heading === heading);
    expect(group?.n).toBe(n);
    expect(group?.rows.filter(({ counts }) => counts === null)).toHaveLength(impossible);
    expect([heading, group?.fittingN]).toEqual([heading, fittingN]);
  });

  test("7 per cent is not 1/18, as printed: it is 1 of the step's 15 cases", () => {
    const row = groups.flatMap((group) => group.rows).find(({ printed }) => printed.percent === 7);
    expect(row).toMatchObject({ n: 15, counts: [1, 1], isCountRight: false });
  });

  test("tried with 23 cases instead of 24, all of Opfølgning forebyggelse is possible", () => {
    const [id = ""] = groups.filter(({ printedN }) => printedN === 24).map((group) => group.id);
    const tried = judgePublishedTable(rows, new Map([[id, 23]])).find((group) => group.id === id);
    expect(tried).toMatchObject({ printedN: 24, n: 23, fittingN: [23, 46] });
    expect(tried?.rows.every(({ counts }) => counts !== null)).toBe(true);
  });
});
