import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Answers } from "./use-answers.ts";

/** Answers and reasons that the server would not take, with its sentence; they stay until somebody lets them go. */
export function RefusedAnswers({ answers: { sheets, pendingReasons, reasons } }: RefusedAnswersProps) {
  return (
    <>
      {sheets.flatMap(({ pending, queue, nameOf }) =>
        pending
          .filter(({ state }) => state === "afvist")
          .map(({ questionId, sentence, remark }) => (
            <Refused
              key={nameOf(questionId)}
              title={reviewText.refusedTitle(nameOf(questionId))}
              sentence={sentence}
              written={remark}
              drop={reviewText.drop}
              onDrop={() => queue.drop(questionId)}
            />
          )),
      )}
      {pendingReasons
        .filter(({ state }) => state === "afvist")
        .map(({ questionId, sentence, reason }) => (
          <Refused
            key={questionId}
            title={reviewText.difference.refusedTitle(questionId)}
            sentence={sentence}
            written={reason}
            drop={reviewText.difference.drop}
            onDrop={() => reasons.drop(questionId)}
          />
        ))}
    </>
  );
}

interface RefusedAnswersProps {
  readonly answers: Answers;
}

interface RefusedProps {
  readonly title: string;
  readonly sentence: string | undefined;
  readonly written: string;
  /** What the button that lets it go says. */
  readonly drop: string;
  readonly onDrop: () => void;
}

function Refused({ title, sentence, written, drop, onDrop }: RefusedProps) {
  return (
    <Notice kind="fejl" title={title}>
      <p>{sentence}</p>
      {written !== "" && <p>»{written}«</p>}
      <Button small onPress={onDrop}>
        {drop}
      </Button>
    </Notice>
  );
}
