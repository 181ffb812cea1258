import type { QuestionResultView, Results } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { QuestionLink } from "./count-link.tsx";
import type { ResultsSearch } from "./results-search.ts";
import { type ChangedQuestion, sumUpChanges } from "./sum-up-changes.ts";
import { isCause, summarySentences } from "./summary-sentences.ts";

const text = resultAnswersText.summary;

interface ResultsSummaryProps {
  readonly audit: Results["audit"];
  readonly questions: readonly QuestionResultView[];
  readonly search: ResultsSearch;
}

/** The whole audit in a few sentences: what went forward and back, and what the changes are made of. */
export function ResultsSummary({ audit, questions, search }: ResultsSummaryProps) {
  const sum = sumUpChanges(questions, audit, search.niveau);
  return (
    <section className="results-summary">
      <h2>{text.title}</h2>
      {summarySentences(sum, audit).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sum.changed.length > 0 && (
        <ul>
          {sum.changed.map((one) => (
            <li key={one.question.id}>
              <QuestionLink auditId={audit.id} question={one.question} search={search}>
                {one.question.text}
              </QuestionLink>
              <span className="change-reason">{sayChange(one, audit)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `Tilbagegang, som skyldes strengere bedømmelse.` Or what is said instead where the figures behind are hidden. */
function sayChange({ question, verdict, reason }: ChangedQuestion, { anchors }: Results["audit"]): string {
  const word = resultsText.verdicts[verdict];
  if (anchors === null || reason === null) return text.changed(word);
  if (isCause(reason)) return text.changedBecause(word, resultAnswersText.reasons[reason]);
  if (reason === "kan-ikke-sige") return text.unexplained(word);
  return `${text.changed(word)} ${question.noSplitReason ?? ""}`;
}
