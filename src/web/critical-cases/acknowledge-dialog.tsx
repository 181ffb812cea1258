import { type FormEvent, useState } from "react";
import { acknowledgeCriticalCase, type CriticalCaseView } from "#contract/critical-cases";
import { fieldError } from "../api-errors.ts";
import { criticalCasesText } from "../text/critical-cases.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

interface AcknowledgeDialogProps {
  readonly critical: CriticalCaseView;
  readonly onClose: () => void;
}

/** The unit head answers a critical case with what is done. */
export function AcknowledgeDialog({ critical, onClose }: AcknowledgeDialogProps) {
  const [actionTaken, setActionTaken] = useState("");
  const save = useCall(acknowledgeCriticalCase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(criticalCasesText.saved(critical.caseNumber));
      onClose();
    };
    save.mutate({ params: { id: critical.id }, body: { actionTaken } }, { onSuccess });
  };
  const actionError = fieldError(save.error, "actionTaken");
  return (
    <Dialog title={criticalCasesText.dialogTitle(critical.caseNumber)} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{critical.note}</p>
        {actionError === undefined && <ProblemNotice error={save.error} />}
        <TextAreaField
          label={criticalCasesText.action}
          hint={criticalCasesText.actionHint}
          value={actionTaken}
          onChange={setActionTaken}
          error={actionError}
          textarea={{ autoFocus: true, maxLength: 2000 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {criticalCasesText.save}
          </Button>
          <Button onPress={onClose}>{criticalCasesText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
