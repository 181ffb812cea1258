export type SortDirection = "ascending" | "descending";
export type SortValue = string | number | null;

const danish = new Intl.Collator("da", { numeric: true });

/** The rows ordered by `sortValueOf`, in Danish alphabetical order; rows with no value come last either way. Equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValueOf: (row: Row) => SortValue,
  direction: SortDirection,
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [sortValueOf(a), sortValueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return danish.compare(String(left), String(right));
}
