import { sum } from "#kit/sum";

/** The smallest count that leaves the house: 1 to 4 cases, and none, can point at a child. */
export const smallestCountShown = 5;

/** Whether a count must be hidden in what leaves the house. */
export function isSmallCount(count: number): boolean {
  return count < smallestCountShown;
}

/** A table of counts as it may be shown; null is a hidden count. */
export type SuppressedTable = {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * Hides every count under 5, totals too, and then the smallest others that are needed for none to be computed back. When it
 * is done, no hidden count follows from the shown ones, and no line's hidden counts add up to less than 5.
 * Rows must be equally long; one row is a list with its sum.
 * Cox, J. Am. Stat. Assoc. 75 (1980) 377: a hidden cell follows from the totals unless it lies on a cycle of hidden cells.
 */
export function suppressSmallCounts(counts: readonly (readonly number[])[]): SuppressedTable {
  const table = withTotals(counts);
  const hidden = table.map((row) => row.map(isSmallCount));
  const hide = (cells: readonly Cell[]) => {
    for (const [r, c] of cells) hidden[r]?.splice(c, 1, true);
  };
  for (let cells = nextToHide(table, hidden); cells.length > 0; cells = nextToHide(table, hidden))
    hide(cells);
  const shown = table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? null : count)));
  const totals = shown.at(-1) ?? [];
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? null,
  };
}

type Cell = readonly [row: number, column: number];
type Hidden = readonly (readonly boolean[])[];
type Counts = readonly (readonly number[])[];

function withTotals(counts: Counts): Counts {
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? [0]).map((_, c) => sum(rows.map((row) => row[c] ?? 0)))];
}

/** The cheapest cells that mend the first weakness found; none when the table is safe. */
function nextToHide(table: Counts, hidden: Hidden): readonly Cell[] {
  for (const line of linesOf(table)) {
    const extra = cellToFillLine(line, table, hidden);
    if (extra !== null) return [extra];
  }
  const exposed = cellsOf(table).find((cell) => isHidden(cell, hidden) && !liesOnCycle(cell, hidden));
  return exposed === undefined ? [] : cheapestCycle(exposed, table, hidden);
}

/** Rows and columns, each with its total last. */
function linesOf(table: Counts): readonly (readonly Cell[])[] {
  const rows = table.map((row, r) => row.map((_, c): Cell => [r, c]));
  const columns = (table[0] ?? []).map((_, c) => table.map((_row, r): Cell => [r, c]));
  return [...rows, ...columns];
}

function cellToFillLine(line: readonly Cell[], table: Counts, hidden: Hidden): Cell | null {
  const parts = line.slice(0, -1);
  const missing = parts.filter((cell) => isHidden(cell, hidden));
  const totalIsShown = !line.slice(-1).some((cell) => isHidden(cell, hidden));
  const hiddenSum = sum(missing.map((cell) => countAt(cell, table)));
  if (!totalIsShown || missing.length === 0 || !isSmallCount(hiddenSum)) return null;
  return smallest(
    parts.filter((cell) => !isHidden(cell, hidden)),
    (cell) => countAt(cell, table),
  );
}

/** Whether one can get from the cell's row back to its column over other hidden cells (rows and columns as nodes). */
function liesOnCycle([row, column]: Cell, hidden: Hidden): boolean {
  const reachedRows = new Set([row]);
  const reachedColumns = new Set<number>();
  for (const r of reachedRows) {
    for (const [c, isHere] of (hidden[r] ?? []).entries()) {
      if (!isHere || reachedColumns.has(c) || (r === row && c === column)) continue;
      reachedColumns.add(c);
      for (const [next, cells] of hidden.entries()) if (cells[c]) reachedRows.add(next);
    }
  }
  return reachedColumns.has(column);
}

/** The cells still to be hidden for a rectangle through `cell`, choosing the rectangle that loses the smallest counts. */
function cheapestCycle([row, column]: Cell, table: Counts, hidden: Hidden): readonly Cell[] {
  const opposite = cellsOf(table).filter(([r, c]) => r !== row && c !== column);
  const rectangles = opposite.map(([r, c]): readonly Cell[] =>
    [[row, c] as const, [r, column] as const, [r, c] as const].filter((cell) => !isHidden(cell, hidden)),
  );
  return smallest(rectangles, (cells) => sum(cells.map((cell) => 1 + countAt(cell, table)))) ?? [];
}

function cellsOf(table: Counts): readonly Cell[] {
  return table.flatMap((row, r) => row.map((_, c): Cell => [r, c]));
}

function isHidden([r, c]: Cell, hidden: Hidden): boolean {
  return hidden[r]?.[c] ?? false;
}

function countAt([r, c]: Cell, table: Counts): number {
  return table[r]?.[c] ?? 0;
}

function smallest<T>(choices: readonly T[], cost: (choice: T) => number): T | null {
  return choices.reduce<T | null>(
    (best, one) => (best === null || cost(one) < cost(best) ? one : best),
    null,
  );
}
