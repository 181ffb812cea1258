import { type FormEvent, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";

interface ReasonDialogProps {
  readonly title: string;
  readonly text: {
    readonly lead: string;
    readonly reason: string;
    readonly submit: string;
    readonly cancel: string;
  };
  readonly call: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before the draw is changed; the reason is kept with the draw. */
export function ReasonDialog({ title, text, call, onSubmit, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(reason);
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text.lead}</p>
        <ProblemNotice error={call.error} />
        <TextAreaField
          label={text.reason}
          value={reason}
          onChange={setReason}
          textarea={{ rows: 3, maxLength: 500 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={call.isPending}>
            {text.submit}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
