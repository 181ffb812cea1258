import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { hitsOf } from "#audit/results/hits-of";
import type { ReportedShare } from "#contract/result-answers";
import type { QuestionResultView } from "#contract/results";
import { formatPercent, formatRatio } from "#kit/danish-number";
import { OriginLink } from "../figures/origin-link.tsx";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { CountLink, SetAside } from "./count-link.tsx";
import { resultOn } from "./level-figures.ts";
import type { ResultsSearch } from "./results-search.ts";

const text = resultAnswersText.shown;

interface ShareCellProps {
  readonly auditId: string;
  readonly question: QuestionResultView;
  readonly level: number;
  /** The share to report; null: what the chosen level answered. */
  readonly reported: ReportedShare | null;
  readonly search: ResultsSearch;
}

/** The share of now: corrected, with what the levels answered under it; or the level's own counts; or few cases in words. */
export function ShareCell({ auditId, question, level, reported, search }: ShareCellProps) {
  const result = resultOn(question, level);
  const few = question.fewCases;
  if (reported !== null && reported.kind !== "som-svaret" && few === null)
    return (
      <>
        <OriginLink figure={reported.id}>
          <strong>{formatPercent(reported.share)}</strong>
        </OriginLink>
        <span className="results-note">{text[reported.kind](reported.interval95)}</span>
        <AsAnswered auditId={auditId} question={question} search={search} />
      </>
    );
  if (result === undefined) return null;
  const link = { auditId, question, search: { ...search, niveau: level } };
  return (
    <>
      <CountLink {...link} hits={hitsOf(result)} n={result.n} />
      {few === null && reported !== null && <span className="results-note">{text.asOnLevel(level)}</span>}
      {few !== null && <span className="results-note figure">{few.sentence}</span>}
      <SetAside {...link} result={result} />
    </>
  );
}

/** `103/144 · 51/71`: what level 1 and level 2 answered. */
function AsAnswered({ auditId, question, search }: Omit<ShareCellProps, "level" | "reported">) {
  const counts = [1, 2].flatMap((level) => {
    const result = resultOn(question, level);
    const hits = result === undefined ? null : hitsOf(result);
    return hits === null || result?.n == null ? [] : [{ level, hits, n: result.n }];
  });
  return (
    <span className="results-note">
      {counts.map(({ level, hits, n }, order) => (
        <Fragment key={level}>
          {order > 0 && " · "}
          <Link
            to="/tilsyn/$auditId/resultater/$questionId"
            params={{ auditId, questionId: question.id }}
            search={{ ...search, niveau: level }}
            aria-label={resultsText.answersBehind(text.onLevel(hits, n, level), question.text)}
          >
            {formatRatio(hits, n)}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
