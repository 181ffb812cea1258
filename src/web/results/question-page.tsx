import "./results.css";
import "./question-article.css";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { getModel, listThemes } from "#contract/catalogue";
import { getResults, type Results } from "#contract/results";
import { HistoricalNotes } from "../published-counts/historical-notes.tsx";
import { useMay } from "../shell/session.ts";
import { resultsText } from "../text/results.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { AnswersBehind } from "./answers-behind.tsx";
import { CriterionBox } from "./criterion-box.tsx";
import { DoWeMeanTheSame } from "./do-we-mean-the-same.tsx";
import { IsItAChange } from "./is-it-a-change.tsx";
import { levelToShow, shortId } from "./level-figures.ts";
import { PairsBehind } from "./pairs-behind.tsx";
import { cellAt, filterOf } from "./results-search.ts";
import { StricterOrWorse } from "./stricter-or-worse.tsx";
import { WhatIsTheLevel } from "./what-is-the-level.tsx";

const text = resultsText.question;

/** One question of an audit as a short article: the users' questions answered in order, then the answers themselves. */
export function QuestionPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/resultater/$questionId" });
  const search = useSearch({ from: "/tilsyn/$auditId/resultater/$questionId" });
  const results = useEndpoint(getResults, { params: { auditId }, query: filterOf(search) });
  return <QueryView query={results}>{(found) => <QuestionOf results={found} />}</QueryView>;
}

function QuestionOf({ results }: { readonly results: Results }) {
  const { questionId } = useParams({ from: "/tilsyn/$auditId/resultater/$questionId" });
  const search = useSearch({ from: "/tilsyn/$auditId/resultater/$questionId" });
  const navigate = useNavigate({ from: "/tilsyn/$auditId/resultater/$questionId" });
  const seesAnswers = useMay("see-answers-behind-results");
  const { audit } = results;
  const question = results.questions.find(({ id }) => id === questionId);
  const level = levelToShow(audit, search.niveau);
  if (question === undefined || level === null) return <EmptyState text={text.unknown} />;
  const { svar, par, ...shown } = search;
  const cell = cellAt(par);
  const landmark = results.landmarks.find(({ id }) => id === question.landmark)?.title ?? "";
  return (
    <>
      <Breadcrumb>
        <Link to="/tilsyn/$auditId/resultater" params={{ auditId: audit.id }} search={shown}>
          {audit.title}
        </Link>
        <span>{landmark}</span>
        <span>{shortId(question.id) ?? question.text}</span>
      </Breadcrumb>
      <PageHeader title={question.text} />
      <HistoricalNotes audit={audit} />
      <WhatIsTheLevel question={question} audit={audit} level={level} />
      <IsItAChange question={question} audit={audit} />
      <StricterOrWorse question={question} />
      <DoWeMeanTheSame auditId={audit.id} question={question} />
      <Criterion results={results} questionId={question.id} version={question.version} />
      <h2 id="svarene">{text.answers}</h2>
      {!seesAnswers && <p className="quiet">{text.answersNotYours}</p>}
      {seesAnswers && cell !== null && (
        <PairsBehind auditId={audit.id} questionId={question.id} cell={cell} search={search} />
      )}
      {seesAnswers && cell === null && (
        <AnswersBehind
          audit={audit}
          questionId={question.id}
          level={level}
          value={svar}
          search={search}
          onChoose={(chosen) =>
            void navigate({ search: { ...search, ...chosen }, replace: true, resetScroll: false })
          }
        />
      )}
    </>
  );
}

interface CriterionProps {
  readonly results: Results;
  readonly questionId: string;
  readonly version: number;
}

/** The yardstick as it stood in the model's version, or in the theme. */
function Criterion({ results, questionId, version }: CriterionProps) {
  const { model } = results.audit;
  const asked = useEndpoint(getModel, { params: { modelId: model.id, version: model.version } });
  const themes = useEndpoint(listThemes, {});
  const all = [
    ...(asked.data?.questions ?? []),
    ...(themes.data ?? []).flatMap(({ questions }) => questions),
  ];
  const question = all.find((one) => one.id === questionId && one.version === version);
  return question === undefined ? null : <CriterionBox question={question} />;
}
