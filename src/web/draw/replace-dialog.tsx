import { type FormEvent, useState } from "react";
import { replaceDrawnCase } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

const text = drawText.replace;

interface ReplaceDialogProps {
  readonly auditId: string;
  readonly caseNumber: string;
  readonly onClose: () => void;
}

/** Takes a case that cannot be used out of the draw, with a reason. */
export function ReplaceDialog({ auditId, caseNumber, onClose }: ReplaceDialogProps) {
  const [reason, setReason] = useState("");
  const replace = useCall(replaceDrawnCase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.done(caseNumber));
      onClose();
    };
    replace.mutate({ params: { auditId }, body: { caseNumber, reason } }, { onSuccess });
  };
  return (
    <Dialog title={text.title(caseNumber)} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text.lead}</p>
        <ProblemNotice error={replace.error} />
        <TextAreaField
          label={text.reason}
          value={reason}
          onChange={setReason}
          textarea={{ rows: 3, maxLength: 500 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={replace.isPending}>
            {text.submit}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
