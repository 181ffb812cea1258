import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SuppressedTable, suppressSmallCounts } from "./suppress-small-counts.ts";

describe("counts under 5 are hidden so that they cannot be computed back (design rule 9)", () => {
  test("a table without small counts is shown as it is", () => {
    expect(
      suppressSmallCounts([
        [10, 12],
        [7, 5],
      ]),
    ).toEqual({
      cells: [
        [10, 12],
        [7, 5],
      ],
      rowTotals: [22, 12],
      columnTotals: [17, 17],
      total: 34,
    });
  });

  test("one small count takes three others with it, in the rectangle that loses least", () => {
    const shown = suppressSmallCounts([
      [3, 20, 40],
      [30, 9, 50],
      [60, 70, 80],
    ]);
    expect(shown.cells).toEqual([
      [null, null, 40],
      [null, null, 50],
      [60, 70, 80],
    ]);
    expect(shown.rowTotals).toEqual([63, 89, 210]);
  });

  test("a list: the small count and the next smallest, with the total still shown", () => {
    expect(suppressSmallCounts([[2, 9, 30, 40]])).toEqual({
      cells: [[null, null, 30, 40]],
      rowTotals: [81],
      columnTotals: [null, null, 30, 40],
      total: 81,
    });
  });

  test("hidden counts that add up to 3 are as telling as a 3: one more goes", () => {
    const [row] = suppressSmallCounts([[1, 2, 9, 30]]).cells;
    expect(row).toEqual([null, null, null, 30]);
  });

  test("nobody at all is hidden too: 0 of 12 tells about all twelve", () => {
    expect(
      suppressSmallCounts([
        [0, 12],
        [10, 20],
      ]).cells,
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("fewer than five cases in all: nothing is shown", () => {
    expect(suppressSmallCounts([[1, 2]])).toEqual({
      cells: [[null, null]],
      rowTotals: [null],
      columnTotals: [null, null],
      total: null,
    });
  });

  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(14), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  test("no shown count is under 5", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { cells, rowTotals, columnTotals, total } = suppressSmallCounts(counts);
        for (const count of [...cells.flat(), ...rowTotals, ...columnTotals, total]) {
          if (count !== null) expect(count).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  test("solving all the sums for the hidden counts settles none of them", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        expect(settledUnknowns(equationsOf(suppressSmallCounts(counts)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** One row of coefficients per line of the table: its hidden parts minus its hidden total. */
function equationsOf({ cells, rowTotals, columnTotals, total }: SuppressedTable): number[][] {
  const table = [...cells.map((row, r) => [...row, rowTotals[r] ?? null]), [...columnTotals, total]];
  const positions = table.flatMap((row, r) => row.map((count, c) => ({ r, c, count })));
  const unknowns = positions.filter(({ count }) => count === null);
  const lastRow = table.length - 1;
  const lastColumn = columnTotals.length;
  const byRow = table.map((_, line) =>
    unknowns.map(({ r, c }) => (r !== line ? 0 : c === lastColumn ? -1 : 1)),
  );
  const byColumn = [...columnTotals, total].map((_, line) =>
    unknowns.map(({ r, c }) => (c !== line ? 0 : r === lastRow ? -1 : 1)),
  );
  return [...byRow, ...byColumn];
}

/** The unknowns with a value of their own after Gauss-Jordan elimination. */
function settledUnknowns(equations: number[][]): number[] {
  const rows = equations.map((row) => [...row]);
  const unknowns = rows[0]?.length ?? 0;
  let pivotRow = 0;
  for (let column = 0; column < unknowns; column++) {
    const found = rows.findIndex((row, r) => r >= pivotRow && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = rows[found];
    if (pivot === undefined) continue;
    rows.splice(found, 1);
    const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
    rows.splice(pivotRow, 0, scaled);
    for (const [r, row] of rows.entries()) {
      if (r !== pivotRow) rows[r] = row.map((value, c) => value - (row[column] ?? 0) * (scaled[c] ?? 0));
    }
    pivotRow++;
  }
  return rows.flatMap((row) => {
    const used = row.flatMap((value, c) => (Math.abs(value) > 1e-9 ? [c] : []));
    return used.length === 1 ? used : [];
  });
}
