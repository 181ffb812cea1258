import { Link } from "@tanstack/react-router";
import { type AuditView, listAudits } from "#contract/audits";
import { formatDecimal } from "#kit/danish-number";
import { useMay } from "../shell/session.ts";
import { auditStatusTitles, auditsText } from "../text/audits.ts";
import { historicalViewText } from "../text/published-counts.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { auditPath } from "./audit-path.ts";
import { nextStepOf } from "./next-step.ts";

const tones: Readonly<Record<AuditView["status"], TagTone>> = {
  planlagt: "neutral",
  "i-gang": "info",
  lukket: "success",
};

/** All audits, and for each the one thing to do next. */
export function AuditsPage() {
  const audits = useEndpoint(listAudits, {});
  const mayPlan = useMay("plan-audit");
  const plan = (
    <ButtonLink to="/tilsyn/nyt" variant="primary">
      {auditsText.plan}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={auditsText.title} lead={auditsText.lead} actions={mayPlan ? plan : undefined} />
      <QueryView query={audits}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState text={mayPlan ? auditsText.empty : auditsText.emptyForReaders} />
          ) : (
            <Table
              caption={auditsText.caption}
              captionHidden
              columns={columns.filter(({ key }) => mayPlan || key !== "next")}
              rows={list}
              rowKey={({ id }) => id}
              emptyText={auditsText.empty}
            />
          )
        }
      </QueryView>
    </>
  );
}

const text = auditsText.columns;
const columns: readonly Column<AuditView>[] = [
  {
    key: "title",
    header: text.title,
    cell: (audit) => <Link to={auditPath(audit.id, "")}>{audit.title}</Link>,
    isRowHeader: true,
  },
  { key: "model", header: text.model, cell: ({ model }) => model.title },
  {
    key: "status",
    header: text.status,
    cell: ({ status, historical }) =>
      historical ? (
        <Tag>{historicalViewText.mark}</Tag>
      ) : (
        <Tag tone={tones[status]}>{auditStatusTitles[status]}</Tag>
      ),
  },
  { key: "submitted", header: text.submitted, cell: submittedOf, numeric: true },
  {
    key: "next",
    header: text.next,
    cell: (audit) => {
      if (audit.historical)
        return <Link to={auditPath(audit.id, "resultater")}>{auditsText.next.seeResults}</Link>;
      const next = nextStepOf(audit);
      return <Link to={auditPath(audit.id, next.page)}>{next.title}</Link>;
    },
  },
];

function submittedOf({ levels, allocated }: AuditView): string {
  if (allocated.reviews === 0) return auditsText.none;
  const submitted = levels.reduce((sum, level) => sum + level.submitted, 0);
  return auditsText.nOfTotal(formatDecimal(submitted, 0), formatDecimal(allocated.reviews, 0));
}
