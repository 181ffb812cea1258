import type { ReportedShare } from "#contract/result-answers";
import type { QuestionResultView, Results } from "#contract/results";
import { highSomeLow } from "#questions/scale";
import { resultAnswersText } from "../text/result-answers.ts";
import { IntervalDot } from "../ui/interval-dot.tsx";
import { DatesNote } from "./dates-note.tsx";
import { FiguresBehind } from "./figures-behind.tsx";

const text = resultAnswersText.level;

interface WhatIsTheLevelProps {
  readonly question: QuestionResultView;
  readonly audit: Results["audit"];
  /** The level that leads where no share is to be reported. */
  readonly level: number;
}

/** Hvad er niveauet? The share to report in words of cases, why it is that one, and the figures it is among. */
export function WhatIsTheLevel({ question, audit, level }: WhatIsTheLevelProps) {
  return (
    <section>
      <h2>{text.title}</h2>
      <Answer question={question} level={level} />
      <FiguresBehind question={question} audit={audit} />
      <DatesNote machine={question.machine} />
    </section>
  );
}

function Answer({ question, level }: Omit<WhatIsTheLevelProps, "audit">) {
  const { reported, fewCases, higherIs } = question;
  if (fewCases !== null)
    return (
      <>
        <p className="answer-in-words">{fewCases.sentence}</p>
        <p className="quiet">{text.fewMeans}</p>
      </>
    );
  if (reported === null) return <AsAnswered question={question} level={level} />;
  return (
    <>
      <div className="answer-in-words">
        <p>
          {sayShare(question, reported.kind, reported.share, reported.interval95)}
          {reported.inCases !== null && ` ${text.inCases[reported.kind](reported.inCases)}`}
          {higherIs === "worse" && ` ${text.lowerIsBetter}`}
        </p>
        <IntervalDot label={text.title} share={reported.share} interval={reported.interval95} />
      </div>
      <p className="quiet">
        {reported.why}
        {reported.kind === "korrigeret" && ` ${text.toReport}`}
      </p>
    </>
  );
}

function AsAnswered({ question, level }: Omit<WhatIsTheLevelProps, "audit">) {
  const result = question.levels.find((one) => one.level === level);
  if (result === undefined || result.n === 0) return <p className="answer-in-words">{text.none}</p>;
  if (result.share === null || result.wilson95 === null)
    return <p className="answer-in-words">{text.hidden}</p>;
  const inCases = question.inAllCases.find((one) => one.level === level)?.sentence;
  return (
    <div className="answer-in-words">
      <p>
        {sayShare(question, "som-svaret", result.share, result.wilson95)}
        {inCases !== undefined && ` ${text.inCases["som-svaret"](inCases)}`}
        {question.higherIs === "worse" && ` ${text.lowerIsBetter}`}
      </p>
      <IntervalDot label={text.title} share={result.share} interval={result.wilson95} />
    </div>
  );
}

function sayShare(
  question: QuestionResultView,
  kind: ReportedShare["kind"],
  share: number,
  interval: readonly [number, number],
): string {
  if (question.kind === "yes-no") return text.yes(kind, share, interval);
  return text.best(highSomeLow.values[0]?.label ?? "", share, interval);
}
