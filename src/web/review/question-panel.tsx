import { choicesFor } from "#audit/review/answer-rules";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import { AnswerChoices } from "./answer-choices.tsx";
import { DifferencePanel } from "./difference-panel.tsx";
import { FormerWording } from "./former-wording.tsx";
import { LandmarkProgress } from "./landmark-progress.tsx";
import { RemarkField } from "./remark-field.tsx";
import type { ReviewState } from "./use-review.ts";

interface QuestionPanelProps {
  readonly state: ReviewState;
  readonly keysEnabled: boolean;
  readonly onKeysEnabled: (enabled: boolean) => void;
}

/** One question: its words, each answer with its criterion, the remark, and the way on. */
export function QuestionPanel({ state, keysEnabled, onKeysEnabled }: QuestionPanelProps) {
  const { question, answer, index, review, channel, refs, reply, goTo } = state;
  const isLast = index === review.questions.length - 1;
  return (
    <section aria-labelledby="spoergsmaal">
      <LandmarkProgress state={state} />
      <p className="question-source">
        <strong>{question.id}</strong> · {question.source}
      </p>
      <h2 id="spoergsmaal" className="question-text" ref={refs.heading} tabIndex={-1}>
        <span className="sr-only">{question.id}: </span>
        {question.text}
      </h2>
      <AnswerChoices
        label={reviewText.criterion}
        question={question}
        choices={choicesFor(question)}
        value={answer?.value}
        showKeys={keysEnabled}
        disabled={!review.mayEdit}
        onChoose={reply.choose}
      />
      <DifferencePanel state={state} />
      <RemarkField state={state} />
      {answer?.saved && (
        <p className="question-by quiet">
          {reviewText.lastAnswer(answer.saved.by, formatMoment(answer.saved.at))}
        </p>
      )}
      <FormerWording state={state} showKeys={keysEnabled} />
      <div className="question-move">
        <Button onPress={() => goTo(index - 1)} isDisabled={index === 0}>
          {reviewText.previous} {keysEnabled && <KeyHint keyName="↑" />}
        </Button>
        <Button variant="primary" onPress={() => goTo(index + 1)}>
          {isLast ? channel.finish.title : reviewText.next} {keysEnabled && <KeyHint keyName="↓" />}
        </Button>
        <div className="keys-choice">
          <Checkbox label={reviewText.useKeys} isSelected={keysEnabled} onChange={onKeysEnabled} />
        </div>
      </div>
    </section>
  );
}
