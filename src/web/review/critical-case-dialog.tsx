import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { listCriticalCases, markCriticalCase } from "#contract/critical-cases";
import type { ReviewView } from "#contract/reviews";
import { fieldError } from "../api-errors.ts";
import { reviewText } from "../text/review.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

interface CriticalCaseDialogProps {
  readonly review: ReviewView;
  readonly queryKey: QueryKey;
  readonly onClose: () => void;
}

/** Puts the case on the unit head's desk, with what is urgent. */
export function CriticalCaseDialog({ review, queryKey, onClose }: CriticalCaseDialogProps) {
  const [note, setNote] = useState("");
  const client = useQueryClient();
  const mark = useCall(markCriticalCase, { invalidates: [listCriticalCases] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { caseNumber: review.caseNumber, auditId: review.auditId, note };
    mark.mutate(
      { body },
      {
        onSuccess: () => {
          client.setQueryData<ReviewView>(queryKey, (old) => old && { ...old, critical: true });
          announce(reviewText.marked);
          onClose();
        },
      },
    );
  };
  const noteError = fieldError(mark.error, "note");
  return (
    <Dialog title={reviewText.markTitle(review.caseNumber)} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{reviewText.markLead}</p>
        {noteError === undefined && <ProblemNotice error={mark.error} />}
        <TextAreaField
          label={reviewText.markNote}
          value={note}
          onChange={setNote}
          error={noteError}
          textarea={{ autoFocus: true, maxLength: 2000 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={mark.isPending}>
            {reviewText.markSend}
          </Button>
          <Button onPress={onClose}>{reviewText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
