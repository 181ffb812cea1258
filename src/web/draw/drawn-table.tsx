import type { DrawView } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

type Drawn = DrawView["drawn"][number];

const text = drawText.drawn;

interface DrawnTableProps {
  readonly drawn: readonly Drawn[];
  /** Absent for those who may not replace. */
  readonly onReplace?: (caseNumber: string) => void;
}

/** The drawn cases by stratum, in ticket order; replaced ones among them. */
export function DrawnTable({ drawn, onReplace }: DrawnTableProps) {
  const columns: readonly Column<Drawn>[] = [
    {
      key: "case",
      header: text.columns.caseNumber,
      cell: ({ caseNumber }) => caseNumber,
      sortBy: ({ caseNumber }) => caseNumber,
      isRowHeader: true,
    },
    {
      key: "stratum",
      header: text.columns.stratum,
      cell: ({ stratum }) => stratum,
      sortBy: ({ stratum }) => stratum,
    },
    { key: "unit", header: text.columns.unit, cell: ({ unit }) => unit, sortBy: ({ unit }) => unit },
    {
      key: "level",
      header: text.columns.level,
      cell: ({ level }) => text.levels(level),
      sortBy: ({ level }) => level,
    },
    {
      key: "ticket",
      header: text.columns.ticket,
      cell: ({ ticket }) => <code>{ticket.slice(0, 12)}…</code>,
      sortBy: ({ ticket }) => ticket,
    },
    { key: "state", header: text.columns.state, cell: describeReplacement },
    ...(onReplace
      ? [
          {
            key: "actions",
            header: text.columns.actions,
            cell: ({ caseNumber, replacedReason }: Drawn) =>
              replacedReason === null && (
                <Button
                  variant="quiet"
                  small
                  aria-label={text.replaceWhich(caseNumber)}
                  onPress={() => onReplace(caseNumber)}
                >
                  {text.replace}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={drawn}
      rowKey={({ caseNumber }) => caseNumber}
      emptyText={text.empty}
    />
  );
}

function describeReplacement({ replacedReason, replacedBy, replacementFor }: Drawn): string {
  if (replacedReason !== null) return replacedBy === null ? text.replaced : text.replacedBy(replacedBy);
  return replacementFor === null ? "" : text.replacementFor(replacementFor);
}
