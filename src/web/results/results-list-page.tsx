import { Link } from "@tanstack/react-router";
import { type AuditWithResults, listResults } from "#contract/results";
import { historicalViewText, publishedCountsText } from "../text/published-counts.ts";
import { resultsText } from "../text/results.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";

const text = resultsText.listColumns;
const columns: readonly Column<AuditWithResults>[] = [
  {
    key: "audit",
    header: text.audit,
    isRowHeader: true,
    cell: ({ auditId, title }) => (
      <Link to="/tilsyn/$auditId/resultater" params={{ auditId }}>
        {title}
      </Link>
    ),
  },
  { key: "model", header: text.model, cell: ({ model }) => model },
  { key: "baseline", header: text.baseline, cell: ({ baseline }) => baseline ?? resultsText.noBaseline },
  {
    key: "levels",
    header: text.levels,
    cell: ({ source, levels }) =>
      source === null ? (
        resultsText.closedLevels(levels.filter(({ status }) => status === "lukket").length, levels.length)
      ) : (
        <Tag>{historicalViewText.mark}</Tag>
      ),
  },
];

/** The audits that have figures, latest first. */
export function ResultsListPage() {
  const audits = useEndpoint(listResults, {});
  return (
    <>
      <PageHeader title={resultsText.listTitle} lead={resultsText.listLead} />
      <QueryView query={audits}>
        {(rows) => (
          <Table
            caption={resultsText.listTitle}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ auditId }) => auditId}
            emptyText={resultsText.listEmpty}
          />
        )}
      </QueryView>
      <p>
        <Link to="/lov-og-metode/regn-efter">{publishedCountsText.fromResults}</Link>
      </p>
    </>
  );
}
