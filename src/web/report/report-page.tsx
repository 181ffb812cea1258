import "./report.css";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { getReport } from "#contract/reports";
import { dayInDenmark } from "#kit/clock";
import { formatDanishDate } from "#kit/danish-date";
import type { ReportDocument } from "#report/report-document";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { reportText } from "../text/report.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { ReportBlock } from "./report-block.tsx";
import { ReportControls } from "./report-controls.tsx";
import type { Edition } from "./report-search.ts";

/** The committee paper on screen: the chapters to the left, the page in the middle, the files to take along. */
export function ReportPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/rapport" });
  const { udgave: edition = "intern" } = useSearch({ from: "/tilsyn/$auditId/rapport" });
  const navigate = useNavigate({ from: "/tilsyn/$auditId/rapport" });
  const report = useEndpoint(getReport, { params: { auditId }, query: { edition } });
  const chooseEdition = (udgave: Edition) =>
    void navigate({ search: { udgave }, replace: true, resetScroll: false });
  return (
    <QueryView query={report}>
      {(document) => (
        <>
          <AuditTabs audit={{ id: auditId, title: document.title }} />
          <PageHeader
            title={document.title}
            lead={reportText.lead(
              document.municipality,
              formatDanishDate(dayInDenmark(document.generatedAt)),
            )}
          />
          <ReportControls auditId={auditId} edition={edition} onEdition={chooseEdition} />
          {document.forPublication && <Notice kind="info">{reportText.published}</Notice>}
          <ReportPaper document={document} />
        </>
      )}
    </QueryView>
  );
}

function ReportPaper({ document }: { readonly document: ReportDocument }) {
  return (
    <div className="report">
      <nav className="report-contents" aria-label={reportText.contents}>
        <ol>
          {document.chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="report-paper">
        {document.chapters.map(({ id, title, blocks }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report's blocks stand where they were written
              <ReportBlock key={index} block={block} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
