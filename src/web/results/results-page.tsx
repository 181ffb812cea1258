import "./results.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { getResults, type Results } from "#contract/results";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { HistoricalNotes } from "../published-counts/historical-notes.tsx";
import { useMay } from "../shell/session.ts";
import { applicabilityText } from "../text/applicability.ts";
import { resultsText as text } from "../text/results.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { LandmarkSection } from "./landmark-section.tsx";
import { Legend } from "./legend.tsx";
import { levelCompared, levelToShow } from "./level-figures.ts";
import { ResultsControls } from "./results-controls.tsx";
import { filterOf, type ResultsSearch } from "./results-search.ts";
import { ResultsSummary } from "./results-summary.tsx";
import { VerifyButton } from "./verify-button.tsx";

/** Questions by landmark: baseline, now, change and agreement on one page; every count opens the answers behind it. */
export function ResultsPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/resultater" });
  const search = useSearch({ from: "/tilsyn/$auditId/resultater" });
  const navigate = useNavigate({ from: "/tilsyn/$auditId/resultater" });
  const results = useQuery({
    ...endpointQuery(getResults, { params: { auditId }, query: filterOf(search) }),
    placeholderData: keepPreviousData,
  });
  const choose = (chosen: ResultsSearch) =>
    void navigate({ search: chosen, replace: true, resetScroll: false });
  return (
    <QueryView query={results}>
      {(found) => (
        <>
          <AuditTabs audit={found.audit} />
          <PageHeader
            title={found.audit.title}
            lead={text.lead(found.audit.model.title, found.audit.baseline?.title ?? null)}
            actions={<VerifyButton auditId={auditId} />}
          />
          <Figures results={found} search={search} onChoose={choose} />
        </>
      )}
    </QueryView>
  );
}

interface FiguresProps {
  readonly results: Results;
  readonly search: ResultsSearch;
  readonly onChoose: (search: ResultsSearch) => void;
}

function Figures({ results, search, onChoose }: FiguresProps) {
  const level = levelToShow(results.audit, search.niveau);
  if (level === null) return <EmptyState text={text.noLevels} />;
  const isOpen = results.audit.levels.some((one) => one.level === level && one.status !== "lukket");
  const hasReported = results.questions.some(({ reported }) => reported !== null);
  const isReported = hasReported && search.niveau === undefined;
  const asked = results.questions.filter(({ levels }) =>
    isReported ? levels.length > 0 : levels.some((one) => one.level === level),
  );
  const comparedLevel = isReported ? levelCompared(asked) : null;
  const isHidden = results.questions.some(
    ({ levels, machine }) => levels.some(({ n }) => n === null) || machine?.n === null,
  );
  const order = [...results.landmarks].sort((a, b) => Number(a.theme) - Number(b.theme));
  return (
    <>
      <ResultsControls
        results={results}
        level={level}
        hasReported={hasReported}
        search={search}
        onChange={onChoose}
      />
      <HistoricalNotes audit={results.audit} />
      {isOpen && <Notice kind="info">{text.openLevel}</Notice>}
      {isHidden && <Notice kind="info">{text.hiddenNote}</Notice>}
      {asked.length === 0 ? (
        <EmptyState text={text.noAnswers} />
      ) : (
        <Opening
          results={results}
          asked={asked}
          search={search}
          isReported={isReported}
          comparedLevel={comparedLevel}
        />
      )}
      {order.map((landmark) => (
        <LandmarkSection
          key={landmark.id}
          landmark={landmark}
          questions={asked.filter((question) => question.landmark === landmark.id)}
          audit={results.audit}
          level={level}
          comparedLevel={comparedLevel}
          search={search}
        />
      ))}
    </>
  );
}

interface OpeningProps extends Omit<FiguresProps, "onChoose"> {
  readonly asked: Results["questions"];
  readonly isReported: boolean;
  readonly comparedLevel: number | null;
}

/** What one reads before the rows: the whole in sentences, and how the pictures are read. */
function Opening({ results: { audit }, asked, search, isReported, comparedLevel }: OpeningProps) {
  const seesAnswers = useMay("see-answers-behind-results");
  return (
    <>
      <ResultsSummary audit={audit} questions={asked} search={search} />
      {seesAnswers && audit.source === null && (
        <p>
          <Link to="/tilsyn/$auditId/ikke-relevant" params={{ auditId: audit.id }}>
            {applicabilityText.link}
          </Link>
        </p>
      )}
      <Legend
        withBaseline={audit.baseline !== null}
        withDates={asked.some(({ machine }) => machine !== null)}
        withCorrected={isReported && asked.some(({ reported }) => reported?.kind === "korrigeret")}
        comparedLevel={comparedLevel}
      />
    </>
  );
}
