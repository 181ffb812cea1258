import { formatDecimal } from "#kit/danish-number";
import { writePrintedPercent } from "#kit/printed-percent";
import { publishedCountsText as text } from "../text/published-counts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { describeCounts, describeFitting, describePrintedCount } from "./describe-row.ts";
import { FileActions } from "./file-actions.tsx";
import type { JudgedGroup, JudgedRow } from "./judge-published-table.ts";

const say = (count: number) => formatDecimal(count, 0);

interface JudgedTableProps {
  readonly groups: readonly JudgedGroup[];
  /** Counts a group with another N than the printed. */
  readonly onTryN: (id: string, n: number) => void;
}

/** Every percentage with the counts that may stand behind it, group by group, and which N fits all of a group. */
export function JudgedTable({ groups, onTryN }: JudgedTableProps) {
  const rows = groups.flatMap((group) => group.rows);
  const impossible = rows.filter(({ counts }) => counts === null).length;
  return (
    <>
      <Notice kind={impossible === 0 ? "succes" : "advarsel"}>
        <p>
          {impossible === 0 ? text.allPossible(rows.length) : text.someImpossible(impossible, rows.length)}
        </p>
        {impossible > 0 && <p>{text.meaning}</p>}
      </Notice>
      <FileActions groups={groups} />
      {groups.map((group) => (
        <Group key={group.id} group={group} onTryN={onTryN} />
      ))}
      <p className="quiet">{text.source}</p>
    </>
  );
}

/** As many other N are offered to try. */
const offered = 3;

function Group({ group, onTryN }: { readonly group: JudgedGroup } & Pick<JudgedTableProps, "onTryN">) {
  const { id, heading, n, printedN, rows, fittingN } = group;
  const title = text.group(heading, say(printedN));
  const needsOther = rows.some(({ counts }) => counts === null);
  return (
    <section className="judged-group">
      <h3>{title}</h3>
      <p>{describeFitting(group)}</p>
      <div className="button-row">
        {needsOther &&
          fittingN.slice(0, offered).map((size) => (
            <Button key={size} small onPress={() => onTryN(id, size)}>
              {text.tryN(say(size))}
            </Button>
          ))}
        {n !== printedN && (
          <>
            <span>{text.tried(say(n), say(printedN))}</span>
            <Button small onPress={() => onTryN(id, printedN)}>
              {text.backToPrinted(say(printedN))}
            </Button>
          </>
        )}
      </div>
      <Table
        caption={text.caption(title)}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        emptyText={text.nothingRead}
      />
    </section>
  );
}

const columns: readonly Column<JudgedRow>[] = [
  { key: "row", header: text.columns.row, isRowHeader: true, cell: ({ label }) => label },
  {
    key: "percent",
    header: text.columns.percent,
    numeric: true,
    cell: ({ printed }) => `${writePrintedPercent(printed)} %`,
  },
  { key: "n", header: text.columns.n, numeric: true, cell: ({ n }) => say(n) },
  {
    key: "verdict",
    header: text.columns.verdict,
    cell: ({ counts }) =>
      counts === null ? (
        <Tag tone="warning">{text.impossible}</Tag>
      ) : (
        <Tag tone="success">{text.possible}</Tag>
      ),
  },
  {
    key: "counts",
    header: text.columns.counts,
    cell: (row) => [describeCounts(row), describePrintedCount(row)].filter(Boolean).join(". "),
  },
];
