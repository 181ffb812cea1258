import { Link } from "@tanstack/react-router";
import type { LevelResultView, QuestionResultView } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText as text } from "../text/results.ts";
import { formatShare } from "../ui/format-share.ts";
import { isFew } from "./level-figures.ts";
import type { ResultsSearch } from "./results-search.ts";

export interface LinkProps {
  readonly auditId: string;
  readonly question: Pick<QuestionResultView, "id" | "text">;
  readonly search: ResultsSearch & { readonly svar?: string };
}

interface QuestionLinkProps extends LinkProps {
  readonly children: string;
  /** Where on the question's page. */
  readonly hash?: string;
  /** What it is called where its words alone do not tell which question. */
  readonly label?: string;
}

export function QuestionLink({ auditId, question, search, hash, label, children }: QuestionLinkProps) {
  return (
    <Link
      to="/tilsyn/$auditId/resultater/$questionId"
      params={{ auditId, questionId: question.id }}
      search={search}
      {...(hash !== undefined && { hash })}
      aria-label={label}
    >
      {children}
    </Link>
  );
}

interface CountLinkProps extends LinkProps {
  readonly hits: number | null;
  readonly n: number | null;
}

/** `8/18 · 44 %`, or of few `3 af 7 sager`, which opens the answers behind it. */
export function CountLink({ auditId, question, search, hits, n }: CountLinkProps) {
  if (hits === null || n === null) return <span className="quiet">{text.hidden}</span>;
  if (n === 0) return <span className="quiet">{text.notAsked}</span>;
  const share = isFew(n) ? resultAnswersText.shown.of(hits, n) : formatShare(hits, n);
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
export function SetAside({ result, ...link }: LinkProps & { readonly result: LevelResultView }) {
  const counts = [
    ["ikke-relevant", result.notRelevant],
    ["ikke-maalbar-endnu", result.notYetMeasurable],
  ] as const;
  return counts.map(([value, count]) =>
    count === null || count === 0 ? null : (
      <span key={value} className="results-note">
        <QuestionLink {...link} search={{ ...link.search, niveau: result.level, svar: value }}>
          {`${count} ${text.setAside[value]}`}
        </QuestionLink>
      </span>
    ),
  );
}
