import "./meeting.css";
import { useParams, useSearch } from "@tanstack/react-router";
import { getAudit } from "#contract/audits";
import { type DifferenceView, listDifferences } from "#contract/meetings";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { meetingText } from "../text/meeting.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { DifferenceCard } from "./difference-card.tsx";
import { MeetingFilters } from "./meeting-filters.tsx";
import type { MeetingSearch } from "./meeting-search.ts";
import { StrictnessSummary } from "./strictness-summary.tsx";

/** Niveauerne mødes: where the levels differ, across cases and case by case. */
export function MeetingPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/niveauer" });
  const search = useSearch({ from: "/tilsyn/$auditId/niveauer" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const meeting = useEndpoint(listDifferences, { params: { auditId } });
  return (
    <>
      {audit.data && <AuditTabs audit={audit.data} />}
      <PageHeader title={meetingText.title} lead={meetingText.lead} />
      <QueryView query={meeting}>
        {({ questions, differences }) =>
          differences.length === 0 ? (
            <EmptyState text={meetingText.empty} />
          ) : (
            <>
              <StrictnessSummary questions={questions} auditId={auditId} />
              <MeetingFilters
                differences={differences}
                questions={questions}
                search={search}
                auditId={auditId}
              />
              <DifferenceList
                differences={differences.filter((each) => isWanted(each, search))}
                auditId={auditId}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function DifferenceList({
  differences,
  auditId,
}: {
  readonly differences: readonly DifferenceView[];
  readonly auditId: string;
}) {
  if (differences.length === 0) return <EmptyState text={meetingText.noneHere} />;
  return (
    <section aria-labelledby="uenigheder">
      <h2 id="uenigheder">{meetingText.differences(differences.length)}</h2>
      {differences.map((each) => (
        <DifferenceCard key={`${each.caseNumber} ${each.question.id}`} difference={each} auditId={auditId} />
      ))}
    </section>
  );
}

function isWanted(
  { caseNumber, question, adjudication }: DifferenceView,
  { spoergsmaal, sag, tilstand }: MeetingSearch,
): boolean {
  return (
    (spoergsmaal === undefined || question.id === spoergsmaal) &&
    (sag === undefined || caseNumber === sag) &&
    (tilstand === undefined || (adjudication !== null) === (tilstand === "afklaret"))
  );
}
