import { type Key, useId, useRef, useState } from "react";
import { EmptyState } from "./empty-state.tsx";
import { sortRows } from "./sort-rows.ts";
import type { Column, Sort } from "./table-column.ts";
import { TableHeaderCell } from "./table-header-cell.tsx";
import { useOverflows } from "./use-overflows.ts";

interface TableProps<Row> {
  readonly caption: string;
  /** Keeps the caption for screen readers when a heading above already says it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  /** What an empty list says, and what to do about it. */
  readonly emptyText: string;
  readonly initialSort?: Sort;
}

/** A table that sorts in the browser and scrolls sideways inside itself when the screen is narrow. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, emptyText, initialSort } = props;
  const captionId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(scroller);
  const [sort, setSort] = useState(initialSort);
  if (rows.length === 0) return <EmptyState text={emptyText} />;
  const scrollProps = overflows ? { role: "region", tabIndex: 0, "aria-labelledby": captionId } : {};
  return (
    <div ref={scroller} className="table--responsive-scroll" {...scrollProps}>
      <table className="table table--extracompact">
        <caption id={captionId} className={captionHidden ? "sr-only" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <TableHeaderCell key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, sort).map((row) => (
            <tr key={rowKey(row)}>{columns.map((column) => bodyCell(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function bodyCell<Row>(column: Column<Row>, row: Row) {
  const className = column.numeric ? "numeric" : undefined;
  if (column.isRowHeader) {
    return (
      <th key={column.key} scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td key={column.key} className={className}>
      {column.cell(row)}
    </td>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  return sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows;
}
