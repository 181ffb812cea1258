import type { DrawView } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { drawText } from "../text/draw.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

type Frame = DrawView["frame"];
type StratumRow = Frame["strata"][number];

const text = drawText.frame;
const count = (cases: number | undefined) => formatDecimal(cases ?? 0, 0);

/** The frame's cases per stratum and unit, why the others are out, and the fingerprint. */
export function FrameTables({ frame }: { readonly frame: Frame }) {
  const columns: readonly Column<StratumRow>[] = [
    { key: "stratum", header: text.stratumColumn, cell: ({ title }) => title, isRowHeader: true },
    ...frame.units.map(({ id, name }) => ({
      key: id,
      header: name,
      cell: ({ byUnit }: StratumRow) => count(byUnit[id]),
      numeric: true,
    })),
    { key: "udsat", header: text.udsat, cell: ({ byArea }) => count(byArea.udsat), numeric: true },
    { key: "handicap", header: text.handicap, cell: ({ byArea }) => count(byArea.handicap), numeric: true },
    { key: "total", header: text.total, cell: ({ total }) => <strong>{count(total)}</strong>, numeric: true },
  ];
  const out = frame.excluded.reduce((sum, { cases }) => sum + cases, 0);
  return (
    <>
      <Table
        caption={text.tableCaption}
        columns={columns}
        rows={frame.strata}
        rowKey={({ stratum }) => stratum}
        emptyText={text.excludedNone}
      />
      <details>
        <summary>
          {text.excluded} ({count(out)})
        </summary>
        <Table
          caption={text.excluded}
          captionHidden
          columns={excludedColumns}
          rows={frame.excluded}
          rowKey={({ reason }) => reason}
          emptyText={text.excludedNone}
        />
      </details>
      <DefinitionList
        items={[{ term: text.fingerprint, value: <code className="fingerprint">{frame.hash}</code> }]}
      />
    </>
  );
}

const excludedColumns: readonly Column<Frame["excluded"][number]>[] = [
  { key: "reason", header: text.excludedColumns.reason, cell: ({ reason }) => reason, isRowHeader: true },
  { key: "cases", header: text.excludedColumns.cases, cell: ({ cases }) => count(cases), numeric: true },
];
