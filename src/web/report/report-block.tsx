import type { Block, RichText, TableBlock } from "#report/report-document";
import { plainText } from "#report/rich-text";
import { OriginLink } from "../figures/origin-link.tsx";
import { reportText } from "../text/report.ts";
import { IntervalChart } from "../ui/interval-chart.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";

/** A part of a chapter: a sentence, a list, a table, or a chart with its table. */
export function ReportBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Spans text={block.text} />
        </p>
      );
    case "notice":
      return (
        <p className="report-notice">
          <Spans text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={plainText(item)}>
              <Spans text={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <ReportTable table={block} />;
    case "interval-chart":
      return (
        <>
          {block.rows.length > 0 && (
            <figure>
              <figcaption>{block.caption}</figcaption>
              <IntervalChart chart={block} />
            </figure>
          )}
          <ReportTable table={block.table} />
        </>
      );
  }
}

type Row = TableBlock["rows"][number];

function ReportTable({ table: { caption, columns, rows } }: { readonly table: TableBlock }) {
  const shown = columns.map(
    ({ header, align }, index): Column<Row> => ({
      key: header,
      header,
      numeric: align === "right",
      isRowHeader: index === 0,
      cell: (row) => <Spans text={row[index] ?? []} />,
    }),
  );
  return (
    <Table
      caption={caption}
      columns={shown}
      rows={rows}
      rowKey={(row) => row.map(plainText).join("|")}
      emptyText={reportText.noRows}
    />
  );
}

/** Text with its numbers as links to where they come from, and its codes as codes. */
function Spans({ text }: { readonly text: RichText }) {
  return text.map((span, index) => {
    const key = `${index} ${span.text}`;
    if (span.isCode) return <code key={key}>{span.text}</code>;
    if (span.figureId) {
      return (
        <OriginLink key={key} figure={span.figureId}>
          {span.text}
        </OriginLink>
      );
    }
    return span.text;
  });
}
