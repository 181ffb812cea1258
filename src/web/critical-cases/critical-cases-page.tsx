import "./critical-cases.css";
import { useState } from "react";
import { type CriticalCaseView, listCriticalCases } from "#contract/critical-cases";
import { useMay } from "../shell/session.ts";
import { criticalCasesText } from "../text/critical-cases.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { AcknowledgeDialog } from "./acknowledge-dialog.tsx";
import { CriticalCaseItem } from "./critical-case-item.tsx";

/** Cases that need action now: those that wait for their unit head first. */
export function CriticalCasesPage() {
  const cases = useEndpoint(listCriticalCases, {});
  const mayAcknowledge = useMay("acknowledge-critical-case");
  const [answering, setAnswering] = useState<CriticalCaseView>();
  return (
    <>
      <PageHeader title={criticalCasesText.title} lead={criticalCasesText.lead} />
      <QueryView query={cases}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState text={criticalCasesText.empty} />
          ) : (
            <CriticalCaseList cases={all} {...(mayAcknowledge && { onAcknowledge: setAnswering })} />
          )
        }
      </QueryView>
      {answering && <AcknowledgeDialog critical={answering} onClose={() => setAnswering(undefined)} />}
    </>
  );
}

interface CriticalCaseListProps {
  readonly cases: readonly CriticalCaseView[];
  readonly onAcknowledge?: (critical: CriticalCaseView) => void;
}

function CriticalCaseList({ cases, onAcknowledge }: CriticalCaseListProps) {
  const waiting = cases.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const answered = cases.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  return (
    <>
      <section aria-labelledby="venter">
        <h2 id="venter">{criticalCasesText.waitingTitle}</h2>
        {waiting.length === 0 && <p>{criticalCasesText.noneWaiting}</p>}
        <ul className="critical-cases">
          {waiting.map((each) => (
            <CriticalCaseItem key={each.id} critical={each} {...(onAcknowledge && { onAcknowledge })} />
          ))}
        </ul>
      </section>
      {answered.length > 0 && (
        <section aria-labelledby="besvaret">
          <h2 id="besvaret">{criticalCasesText.answeredTitle(answered.length)}</h2>
          <ul className="critical-cases">
            {answered.map((each) => (
              <CriticalCaseItem key={each.id} critical={each} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
