import { expect, test } from "vitest";
import type { AgreementView } from "#contract/results";
import { rowsOf } from "./matrix-cells.ts";

const agreement = {
  levels: [1, 2],
  pairs: 12,
  bothYes: 6,
  onlyFirstYes: 1,
  onlySecondYes: 2,
  bothNo: 3,
  setAsideByFirst: 4,
  setAsideBySecond: 5,
  setAsideByBoth: 7,
} as unknown as AgreementView;

const counts = (one: AgreementView) => rowsOf(one).map(({ cells }) => cells.map(({ count }) => count));

test("each case stands in one cell, those that are set aside in the last row and column", () => {
  expect(counts(agreement)).toEqual([
    [6, 1, 5],
    [2, 3],
    [4, 7],
  ]);
  expect(
    counts(agreement)
      .flat()
      .reduce((sum, count) => sum + count),
  ).toBe(12 + 4 + 5 + 7);
});

test("every row is as wide as the head, with the cells that reach into it", () => {
  const rows = rowsOf(agreement);
  const widths = rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0));
  const reaching = rows[0]?.cells.find(({ rows: height }) => height > 1);
  expect(reaching?.rows).toBe(2);
  expect(widths).toEqual([3, 2, 3]);
});

test("nothing is said of what is set aside where nothing is", () => {
  const none = { ...agreement, setAsideByFirst: 0, setAsideBySecond: 0, setAsideByBoth: 0 };
  expect(counts(none)).toEqual([
    [6, 1],
    [2, 3],
  ]);
});
