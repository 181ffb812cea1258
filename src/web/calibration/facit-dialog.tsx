import { type FormEvent, useState } from "react";
import { choicesFor } from "#audit/review/answer-rules";
import { writeFacit } from "#contract/calibration";
import { fieldError } from "../api-errors.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";
import type { FacitRow } from "./facit-row.ts";

interface FacitDialogProps {
  readonly roundId: number;
  readonly row: FacitRow;
  readonly onClose: () => void;
}

/** Another facit, with the reason; the earlier one is kept. */
export function FacitDialog({ roundId, row: { facit, question }, onClose }: FacitDialogProps) {
  const [value, setValue] = useState(facit.value);
  const [remark, setRemark] = useState(facit.remark);
  const [reason, setReason] = useState("");
  const write = useCall(writeFacit);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { caseNumber: facit.caseNumber, questionId: question.id, value, remark, reason };
    write.mutate(
      { params: { roundId }, body },
      {
        onSuccess: () => {
          announce(text.saved);
          onClose();
        },
      },
    );
  };
  const reasonError = fieldError(write.error, "reason");
  return (
    <Dialog title={text.correctTitle(question.id, facit.caseNumber)} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{question.text}</p>
        {reasonError === undefined && <ProblemNotice error={write.error} />}
        <SelectField
          label={text.correctValue}
          options={choicesFor(question).map(({ value: choice, label }) => ({ value: choice, label }))}
          value={value}
          onChange={setValue}
        />
        <TextAreaField
          label={text.correctRemark}
          optional
          value={remark}
          onChange={setRemark}
          textarea={{ rows: 2, maxLength: 2000 }}
        />
        <TextAreaField
          label={text.correctReason}
          value={reason}
          onChange={setReason}
          error={reasonError}
          textarea={{ rows: 2, maxLength: 1000 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={write.isPending}>
            {text.save}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
