import { Link } from "@tanstack/react-router";
import type { LevelResultView, QuestionResultView, Results } from "#contract/results";
import { resultsText as text } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { IntervalDot } from "../ui/interval-dot.tsx";
import { AgreementCell } from "./agreement-cell.tsx";
import { ChangeWords } from "./change-words.tsx";
import { GradeBar } from "./grade-bar.tsx";
import { agreementOf, hitsOf, pairBeside, resultOn, shortId } from "./level-figures.ts";
import type { ResultsSearch } from "./results-search.ts";

interface QuestionRowProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
  readonly level: number;
  readonly search: ResultsSearch;
}

/** One question: baseline, now, the picture, the change in words, and how the levels agree. */
export function QuestionRow({ question, audit, level, search }: QuestionRowProps) {
  const result = resultOn(question, level);
  const compared = question.changes.find(({ baseline }) => baseline.level === level);
  const id = shortId(question.id);
  const baselineShare = compared?.baseline.share ?? undefined;
  return (
    <tr>
      <th scope="row" className="results-question">
        {id !== null && <span className="results-id">{id}</span>}
        <QuestionLink auditId={audit.id} question={question} search={{ ...search, niveau: level }}>
          {question.text}
        </QuestionLink>
        {question.higherIs === "worse" && <span className="results-note">{text.lowerIsBetter}</span>}
      </th>
      {audit.baseline !== null && (
        <td className="figure" data-label={text.columns.baseline}>
          {compared === undefined && text.none}
          {compared !== undefined && (
            <Count
              auditId={audit.baseline.id}
              question={question}
              search={{ niveau: level }}
              hits={compared.baseline.hits}
              n={compared.baseline.n}
            />
          )}
        </td>
      )}
      <td className="figure" data-label={text.columns.now}>
        {result && (
          <Count
            auditId={audit.id}
            question={question}
            search={{ ...search, niveau: level }}
            hits={hitsOf(result)}
            n={result.n}
          />
        )}
        {result && <SetAside result={result} auditId={audit.id} question={question} search={search} />}
      </td>
      <td>
        {result?.share != null && result.wilson95 && (
          <IntervalDot
            label={text.columns.now}
            share={result.share}
            interval={result.wilson95}
            {...(baselineShare !== undefined && { baseline: baselineShare })}
          />
        )}
        {result && "grades" in result && <GradeBar grades={result.grades} />}
      </td>
      {audit.baseline !== null && (
        <td>
          <ChangeWords
            change={compared?.change ?? null}
            reason={compared === undefined ? question.noChangeReason : null}
          />
        </td>
      )}
      {audit.levels.length > 1 && (
        <td>
          <AgreementCell agreement={agreementOf(question, pairBeside(level))} />
        </td>
      )}
    </tr>
  );
}

interface LinkProps {
  readonly auditId: string;
  readonly question: QuestionResultView;
  readonly search: ResultsSearch & { readonly svar?: string };
}

function QuestionLink({ auditId, question, search, children }: LinkProps & { readonly children: string }) {
  return (
    <Link
      to="/tilsyn/$auditId/resultater/$questionId"
      params={{ auditId, questionId: question.id }}
      search={search}
    >
      {children}
    </Link>
  );
}

interface CountProps extends LinkProps {
  readonly hits: number | null;
  readonly n: number | null;
}

/** `8/18 · 44 %`, which opens the answers behind it. */
function Count({ auditId, question, search, hits, n }: CountProps) {
  if (hits === null || n === null) return <span className="quiet">{text.hidden}</span>;
  if (n === 0) return <span className="quiet">{text.notAsked}</span>;
  const share = formatShare(hits, n);
  return (
    <Link
      to="/tilsyn/$auditId/resultater/$questionId"
      params={{ auditId, questionId: question.id }}
      search={search}
      aria-label={text.answersBehind(share, question.text)}
    >
      {share}
    </Link>
  );
}

/** What never enters the denominator, told apart. */
function SetAside({ result, auditId, question, search }: LinkProps & { readonly result: LevelResultView }) {
  const counts = [
    ["ikke-relevant", result.notRelevant],
    ["ikke-maalbar-endnu", result.notYetMeasurable],
  ] as const;
  return counts.map(([value, count]) =>
    count === null || count === 0 ? null : (
      <span key={value} className="results-note">
        <QuestionLink
          auditId={auditId}
          question={question}
          search={{ ...search, niveau: result.level, svar: value }}
        >
          {`${count} ${text.setAside[value]}`}
        </QuestionLink>
      </span>
    ),
  );
}
