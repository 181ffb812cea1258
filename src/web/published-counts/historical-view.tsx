import "./published-counts.css";
import { Link } from "@tanstack/react-router";
import type { AuditView } from "#contract/audits";
import { listPublishedCounts, type PublishedCountView } from "#contract/published-counts";
import { formatDanishDate } from "#kit/danish-date";
import { formatRatio } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { historicalViewText as text } from "../text/published-counts.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";

/** An audit known only from print: each figure with where it is printed. There is nothing else to open. */
export function HistoricalView({ audit }: { readonly audit: AuditView }) {
  const figures = useEndpoint(listPublishedCounts, { params: { auditId: audit.id } });
  const [period] = Object.values(audit.periods);
  const periodWords =
    period && text.periodOf(formatDanishDate(localDate(period.from)), formatDanishDate(localDate(period.to)));
  return (
    <>
      <PageHeader title={audit.title} lead={text.explain} />
      <p>
        <Tag>{text.mark}</Tag>
      </p>
      <DefinitionList
        items={[
          { term: text.model, value: audit.model.title },
          { term: text.period, value: periodWords ?? "" },
          {
            term: text.level,
            value: audit.levels.map(({ level, title }) => text.levelOf(level, title)).join(", "),
          },
        ]}
      />
      <h2>{text.figures}</h2>
      <QueryView query={figures}>
        {(rows) => (
          <>
            <Table
              caption={text.caption}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ questionId, level }) => `${questionId} ${level}`}
              emptyText={text.none}
            />
            {rows[0] && <p className="quiet">{text.added(rows[0].addedBy, formatMoment(rows[0].addedAt))}</p>}
          </>
        )}
      </QueryView>
    </>
  );
}

const columns: readonly Column<PublishedCountView>[] = [
  {
    key: "question",
    header: text.columns.question,
    isRowHeader: true,
    cell: ({ questionId, text: words }) => (
      <Link to="/lov-og-metode/spoergsmaal/$questionId" params={{ questionId }}>
        {words}
      </Link>
    ),
  },
  {
    key: "percent",
    header: text.columns.percent,
    numeric: true,
    cell: ({ printedPercent }) => text.percent(printedPercent),
  },
  { key: "count", header: text.columns.count, numeric: true, cell: ({ yes, n }) => formatRatio(yes, n) },
  { key: "source", header: text.columns.source, cell: ({ source }) => source },
];
