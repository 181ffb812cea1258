import type { ChangeView } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText as text } from "../text/results.ts";
import type { ChangeReason } from "./change-reason.ts";
import { type LinkProps, QuestionLink } from "./count-link.tsx";

const marks = { fremgang: "▲", tilbagegang: "▼", "ingen-sikker-aendring": "" } as const;

interface ChangeWordsProps {
  readonly change: ChangeView | null;
  /** Why there is no change to show. */
  readonly reason: string | null;
  /** What the change is made of, where it is told. */
  readonly because?: ChangeReason | null;
  /** Whether there were too few cases, then or now, for percentage points. */
  readonly ofFew: boolean;
  /** The question whose change it is, where the word leads to it. */
  readonly of?: LinkProps;
}

/** The change in a word, what it is made of, its size and interval under it, of few cases neither; or why there is none. */
export function ChangeWords({ change, reason, because = null, ofFew, of }: ChangeWordsProps) {
  const told = because !== null && (
    <span className={`change-reason ${because}`}>{resultAnswersText.reasons[because]}</span>
  );
  if (change === null)
    return (
      <>
        <span className="results-note">{reason ?? text.notCompared}</span>
        {told}
      </>
    );
  const word = text.verdicts[change.verdict];
  return (
    <>
      <span className={`change ${change.verdict}`}>
        {marks[change.verdict] !== "" && <span aria-hidden="true">{marks[change.verdict]} </span>}
        {of === undefined ? (
          word
        ) : (
          <QuestionLink {...of} hash="aendringen" label={text.changeOf(word, of.question.text)}>
            {word}
          </QuestionLink>
        )}
      </span>
      {told}
      <span className="results-note figure">
        {ofFew ? text.changeOfFew : text.changeSize(change.difference, change.newcombe95)}
      </span>
      {change.manyNote !== null && <span className="results-note">{change.manyNote}</span>}
    </>
  );
}
