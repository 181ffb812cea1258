import type { ReportedShare } from "#contract/result-answers";
import type { QuestionResultView } from "#contract/results";
import { formatPercent } from "#kit/danish-number";
import { resultAnswersText } from "../text/result-answers.ts";
import { CountLink, QuestionLink, SetAside } from "./count-link.tsx";
import { hitsOf, resultOn } from "./level-figures.ts";
import type { ResultsSearch } from "./results-search.ts";

const text = resultAnswersText.shown;

interface ShareCellProps {
  readonly auditId: string;
  readonly question: QuestionResultView;
  readonly level: number;
  /** The corrected share, where that is the one to show; null: as the level answered. */
  readonly corrected: ReportedShare | null;
  readonly search: ResultsSearch;
}

/** The share of now: corrected, with what the levels answered under it; or the level's own counts; or few cases in words. */
export function ShareCell({ auditId, question, level, corrected, search }: ShareCellProps) {
  const result = resultOn(question, level);
  const few = question.fewCases;
  if (corrected !== null && few === null)
    return (
      <>
        <strong>{formatPercent(corrected.share)}</strong>
        <span className="results-note">{text.interval(corrected.interval95)}</span>
        <AsAnswered auditId={auditId} question={question} search={search} kind={corrected.kind} />
      </>
    );
  if (result === undefined) return null;
  const link = { auditId, question, search: { ...search, niveau: level } };
  return (
    <>
      <CountLink {...link} hits={hitsOf(result)} n={result.n} isFew={few !== null} />
      {few !== null && <span className="results-note figure">{few.sentence}</span>}
      <SetAside {...link} result={result} />
    </>
  );
}

/** `korrigeret`, and `65/104 på niveau 1`, `9/18 på niveau 2`. */
function AsAnswered({
  auditId,
  question,
  search,
  kind,
}: Omit<ShareCellProps, "level" | "corrected"> & Pick<ReportedShare, "kind">) {
  const counts = [1, 2].flatMap((level) => {
    const result = resultOn(question, level);
    const hits = result === undefined ? null : hitsOf(result);
    return hits === null || result?.n == null ? [] : [{ level, words: text.onLevel(hits, result.n, level) }];
  });
  return (
    <>
      {kind !== "som-svaret" && <span className="results-note">{text[kind]}</span>}
      {counts.map(({ level, words }) => (
        <span key={level} className="results-note">
          <QuestionLink auditId={auditId} question={question} search={{ ...search, niveau: level }}>
            {words}
          </QuestionLink>
        </span>
      ))}
    </>
  );
}
