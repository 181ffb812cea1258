import { uiText } from "../text/ui.ts";
import type { Column, Sort } from "./table-column.ts";

interface TableHeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

export function TableHeaderCell<Row>({ column, sort, onSort }: TableHeaderCellProps<Row>) {
  const className = column.numeric ? "numeric" : undefined;
  if (!column.sortBy) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const current = sort?.key === column.key ? sort.direction : undefined;
  const next = current === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={current}>
      <button
        type="button"
        className="sort-button"
        onClick={() => onSort({ key: column.key, direction: next })}
      >
        {column.header}
        <span className="sr-only">
          . {next === "ascending" ? uiText.sortAscending : uiText.sortDescending}
        </span>
        <span aria-hidden="true" className={`sort-mark ${current ?? "none"}`} />
      </button>
    </th>
  );
}
