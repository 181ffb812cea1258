import { useState } from "react";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import type { Answers } from "./use-answers.ts";

interface ConflictsProps {
  readonly answers: Answers;
}

/** Asks at once which of two answers counts; who puts it off is reminded until it is chosen. */
export function Conflicts({ answers }: ConflictsProps) {
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const conflicts = answers.sheets.flatMap((sheet) =>
    sheet.pending
      .filter(({ state }) => state === "konflikt")
      .map((pending) => ({ sheet, pending, name: sheet.nameOf(pending.questionId) })),
  );
  const shown = conflicts.find(({ name }) => !putOff.includes(name));
  return (
    <>
      {conflicts
        .filter((conflict) => conflict !== shown)
        .map(({ name }) => (
          <Notice key={name} kind="advarsel" title={reviewText.conflictWaits(name)}>
            <Button small onPress={() => setPutOff(putOff.filter((each) => each !== name))}>
              {reviewText.chooseAnswer}
            </Button>
          </Notice>
        ))}
      {shown && (
        <ConflictDialog
          sheet={shown.sheet}
          pending={shown.pending}
          onPutOff={() => setPutOff([...putOff, shown.name])}
        />
      )}
    </>
  );
}
