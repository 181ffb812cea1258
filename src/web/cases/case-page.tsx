import "./cases.css";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { getCase } from "#contract/cases";
import { useMay } from "../shell/session.ts";
import { casesText } from "../text/cases.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Button } from "../ui/button.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { AccessLog } from "./access-log.tsx";
import { AskPurpose } from "./ask-purpose.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { forgetPurpose, recallPurpose, rememberPurpose } from "./purpose-memory.ts";
import { Timeline } from "./timeline.tsx";

/** One case: asks what for, then shows the child's facts and what happened. */
export function CasePage() {
  const { caseNumber } = useParams({ from: "/sager/$caseNumber" });
  const [purpose, setPurpose] = useState(() => recallPurpose(caseNumber));
  const choose = (chosen: string) => {
    rememberPurpose(caseNumber, chosen);
    setPurpose(chosen);
  };
  const change = () => {
    forgetPurpose(caseNumber);
    setPurpose(null);
  };
  return (
    <>
      <Breadcrumb>
        <Link to="/sager">{casesText.title}</Link>
        <span>{caseNumber}</span>
      </Breadcrumb>
      <PageHeader title={casesText.caseTitle(caseNumber)} />
      {purpose === null ? (
        <AskPurpose onChoose={choose} />
      ) : (
        <OpenedCase caseNumber={caseNumber} purpose={purpose} onChangePurpose={change} />
      )}
    </>
  );
}

interface OpenedCaseProps {
  readonly caseNumber: string;
  readonly purpose: string;
  readonly onChangePurpose: () => void;
}

function OpenedCase({ caseNumber, purpose, onChangePurpose }: OpenedCaseProps) {
  const maySeeLog = useMay("see-case-log");
  const { haendelse } = useSearch({ from: "/sager/$caseNumber" });
  // Every reading is a line in the case's log: it is not read again because a window got the focus.
  const opened = useQuery({
    ...endpointQuery(getCase, { params: { caseNumber }, query: { purpose } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <QueryView query={opened}>
      {({ caseFile, events }) => (
        <>
          <p className="quiet">
            {casesText.purpose(purpose)}{" "}
            <Button variant="quiet" small onPress={onChangePurpose}>
              {casesText.changePurpose}
            </Button>
          </p>
          <div className="case-columns">
            <CaseFacts caseFile={caseFile} />
            <Timeline events={events} openAt={haendelse} />
          </div>
          {maySeeLog && <AccessLog caseNumber={caseNumber} />}
        </>
      )}
    </QueryView>
  );
}
