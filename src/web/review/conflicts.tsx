import { useState } from "react";
import type { ReviewView } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import type { Answers } from "./use-answers.ts";

interface ConflictsProps {
  readonly review: ReviewView;
  readonly answers: Answers;
}

/** Asks at once which of two answers counts; who puts it off is reminded until it is chosen. */
export function Conflicts({ review, answers }: ConflictsProps) {
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const conflicts = answers.pending.filter(({ state }) => state === "konflikt");
  const shown = conflicts.find(({ questionId }) => !putOff.includes(questionId));
  return (
    <>
      {conflicts
        .filter((conflict) => conflict !== shown)
        .map(({ questionId }) => (
          <Notice key={questionId} kind="advarsel" title={reviewText.conflictWaits(questionId)}>
            <Button small onPress={() => setPutOff(putOff.filter((id) => id !== questionId))}>
              {reviewText.chooseAnswer}
            </Button>
          </Notice>
        ))}
      {shown && (
        <ConflictDialog
          review={review}
          pending={shown}
          queue={answers.queue}
          onPutOff={() => setPutOff([...putOff, shown.questionId])}
        />
      )}
    </>
  );
}
