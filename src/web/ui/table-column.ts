import type { ReactNode } from "react";
import type { SortDirection, SortValue } from "./sort-rows.ts";

/** A column of a `Table`. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the header a sort button. `null` sorts last. */
  readonly sortBy?: (row: Row) => SortValue;
  /** Right-aligned tabular figures. */
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: SortDirection;
}
