import type { QuestionResultView, Results } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";
import { QuestionLink } from "./count-link.tsx";
import type { ResultsSearch } from "./results-search.ts";
import {
  type ChangedQuestion,
  type ChangesInSum,
  type CountedReason,
  sumUpChanges,
} from "./sum-up-changes.ts";

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
      {sentencesOf(sum, audit).map((sentence) => (
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

/** `Tilbagegang: strengere bedømmelse.` Or what is said instead where the figures behind are hidden. */
function sayChange({ question, verdict, reason }: ChangedQuestion, { anchors }: Results["audit"]): string {
  const word = resultsText.verdicts[verdict];
  if (anchors === null || reason === null) return text.changed(word, null);
  if (reason !== "ukendt") return text.changed(word, resultAnswersText.reasons[reason]);
  return `${text.changed(word, null)} ${question.noSplitReason ?? ""}`;
}

function sentencesOf(sum: ChangesInSum, { baseline, anchors }: Results["audit"]): readonly string[] {
  const few = sum.few > 0 ? [text.few(sum.few)] : [];
  const compared = sum.up + sum.down + sum.unsure;
  if (baseline === null || compared === 0) return [text.noChanges(sum.measured), ...few];
  const isExplained = [...sum.falls, ...sum.rises].some(({ reason }) => reason !== "ukendt");
  const reasons = [
    ...(sum.down > 0 ? [text.falls(sum.down, inWords(sum.falls, sum.down))] : []),
    ...(sum.up > 0 ? [text.rises(sum.up, inWords(sum.rises, sum.up))] : []),
    ...(anchors === null ? [] : [text.anchors(anchors.submitted, anchors.from.title)]),
  ];
  const unexplained = sum.up + sum.down > 0 ? [anchors === null ? text.cannotTell : text.toldBelow] : [];
  return [
    text.changes(sum.up, sum.down, sum.unsure, baseline.title),
    (isExplained ? reasons : unexplained).join(" "),
    [...(sum.unsure > 0 ? [text.unsureMeans] : []), ...few].join(" "),
  ].filter((sentence) => sentence !== "");
}

/** `1 praksis`, `2 strengere bedømmelse`; of one alone the reason without its count. */
function inWords(reasons: readonly CountedReason[], total: number): readonly string[] {
  return reasons.map(({ reason, count }) => {
    const words = reason === "ukendt" ? text.unknown : resultAnswersText.reasons[reason];
    return total === 1 ? words : `${count} ${words}`;
  });
}
