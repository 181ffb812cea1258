import type { ReactNode } from "react";
import { choicesFor } from "#audit/review/answer-rules";
import { useMe } from "../shell/session.ts";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { PendingAnswer } from "./answer-queue.ts";
import type { AnswerSheet } from "./use-answers.ts";

interface ConflictDialogProps {
  readonly sheet: AnswerSheet;
  readonly pending: PendingAnswer;
  /** Closed without a choice. */
  readonly onPutOff: () => void;
}

/** Two answered the same question: both are shown, one is chosen, and both stay as revisions. */
export function ConflictDialog({ sheet, pending, onPutOff }: ConflictDialogProps) {
  const { questions, queue, nameOf } = sheet;
  const { questionId, value, remark, theirs } = pending;
  const me = useMe();
  const question = questions.find(({ id }) => id === questionId);
  if (!theirs || !question) return null;
  const isOwn = theirs.by === me.name;
  const label = (answer: string) =>
    choicesFor(question).find((choice) => choice.value === answer)?.label ?? answer;
  // The answer that gives way is kept too: as the revision below the chosen one.
  const keepYours = () => queue.put({ questionId, value, remark, expectedRevision: theirs.revision });
  const keepTheirs = () => {
    queue.put({ questionId, value, remark, expectedRevision: theirs.revision });
    queue.flush();
    const unsubscribe = queue.subscribe(() => {
      if (queue.pending().has(questionId)) return;
      unsubscribe();
      queue.put({
        questionId,
        value: theirs.value,
        remark: theirs.remark,
        expectedRevision: theirs.revision + 1,
      });
    });
  };
  return (
    <Dialog title={reviewText.conflictTitle} isOpen onClose={onPutOff}>
      <p>{reviewText.conflictLead(nameOf(questionId))}</p>
      <p>{question.text}</p>
      <div className="conflict">
        <AnswerCard title={reviewText.yours} label={label(value)} remark={remark}>
          <Button variant="primary" onPress={keepYours}>
            {reviewText.keepYours}
          </Button>
        </AnswerCard>
        <AnswerCard
          title={isOwn ? reviewText.yoursElsewhere : reviewText.theirs(theirs.by)}
          label={label(theirs.value)}
          remark={theirs.remark}
        >
          <Button onPress={keepTheirs}>
            {isOwn ? reviewText.keepYoursElsewhere : reviewText.keepTheirs(theirs.by)}
          </Button>
        </AnswerCard>
      </div>
    </Dialog>
  );
}

interface AnswerCardProps {
  readonly title: string;
  readonly label: string;
  readonly remark: string;
  readonly children: ReactNode;
}

function AnswerCard({ title, label, remark, children }: AnswerCardProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>
        <strong>{label}</strong>
      </p>
      <p>{remark === "" ? <span className="quiet">{reviewText.noRemark}</span> : remark}</p>
      {children}
    </section>
  );
}
