import type { FigureView } from "#contract/figures";
import { formatDecimal } from "#kit/danish-number";
import { figuresText as text } from "../text/figures.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { OriginLink } from "./origin-link.tsx";

type Count = FigureView["counts"][number];

/** The counts by name; one that is itself a number with an id opens its own page. */
export function CountsTable({ counts }: { readonly counts: readonly Count[] }) {
  const columns: readonly Column<Count>[] = [
    { key: "what", header: text.columns.what, isRowHeader: true, cell: ({ label }) => label },
    {
      key: "count",
      header: text.columns.count,
      numeric: true,
      cell: ({ count, figure }) =>
        figure === null ? (
          words(count)
        ) : (
          <OriginLink auditId={figure.auditId} figure={figure.id}>
            {words(count)}
          </OriginLink>
        ),
    },
  ];
  return (
    <Table
      caption={text.countsCaption}
      columns={columns}
      rows={counts}
      rowKey={({ label, figure }) => `${label} ${figure?.id ?? ""}`}
      emptyText={text.noCounts}
    />
  );
}

function words(count: number | null): string {
  return count === null ? text.hidden : formatDecimal(count, 0);
}
