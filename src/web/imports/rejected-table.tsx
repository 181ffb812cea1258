import type { z } from "zod";
import { type ImportFileView, listRejectedRows } from "#contract/imports";
import { formatDecimal } from "#kit/danish-number";
import { importsText } from "../text/imports.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";

type RejectedRow = z.output<(typeof listRejectedRows)["response"]>[number];

const columns: readonly Column<RejectedRow>[] = [
  {
    key: "line",
    header: importsText.columns.line,
    numeric: true,
    isRowHeader: true,
    cell: ({ line }) => line,
  },
  {
    key: "column",
    header: importsText.columns.column,
    cell: ({ column }) => (column === "" ? importsText.wholeRow : column),
  },
  {
    key: "reason",
    header: importsText.columns.reason,
    cell: ({ reason }) => <div className="import-reason">{reason}</div>,
  },
  {
    key: "record",
    header: importsText.columns.record,
    cell: ({ record }) => <span className="import-record">{Object.values(record).join("; ")}</span>,
  },
];

/** The rejected rows of a file with line, column and reason; the first of them when they are many. */
export function RejectedTable({ file }: { readonly file: ImportFileView }) {
  const rejected = useEndpoint(listRejectedRows, { params: { fileId: file.id } });
  return (
    <QueryView query={rejected}>
      {(rows) => (
        <>
          {rows.length < file.rejected && (
            <p className="quiet">
              {importsText.rejectedShown(formatDecimal(rows.length, 0), formatDecimal(file.rejected, 0))}
            </p>
          )}
          <Table
            caption={importsText.rejectedCaption(file.file)}
            columns={columns}
            rows={rows}
            rowKey={({ line }) => line}
            emptyText={importsText.none}
          />
        </>
      )}
    </QueryView>
  );
}
