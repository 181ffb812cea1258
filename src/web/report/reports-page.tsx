import { Link } from "@tanstack/react-router";
import { type AuditWithResults, listResults } from "#contract/results";
import { reportText } from "../text/report.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";

const columns: readonly Column<AuditWithResults>[] = [
  {
    key: "audit",
    header: reportText.columns.audit,
    isRowHeader: true,
    cell: ({ auditId, title }) => (
      <Link to="/tilsyn/$auditId/rapport" params={{ auditId }}>
        {title}
      </Link>
    ),
  },
  { key: "model", header: reportText.columns.model, cell: ({ model }) => model },
  {
    key: "baseline",
    header: reportText.columns.baseline,
    cell: ({ baseline }) => baseline ?? reportText.noBaseline,
  },
];

/** The reports that the reader may open. */
export function ReportsPage() {
  const audits = useEndpoint(listResults, {});
  return (
    <>
      <PageHeader title={reportText.listTitle} lead={reportText.listLead} />
      <QueryView query={audits}>
        {(rows) => (
          <Table
            caption={reportText.listTitle}
            captionHidden
            columns={columns}
            rows={rows.filter(({ source }) => source === null)}
            rowKey={({ auditId }) => auditId}
            emptyText={reportText.listEmpty}
          />
        )}
      </QueryView>
    </>
  );
}
