import { type FormEvent, useState } from "react";
import { buildFrame } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

const text = drawText.frame;

interface NewDrawDialogProps {
  readonly auditId: string;
  readonly onClose: () => void;
}

/** Starts over after the seed: with a reason, and with the old draw kept. */
export function NewDrawDialog({ auditId, onClose }: NewDrawDialogProps) {
  const [reason, setReason] = useState("");
  const build = useCall(buildFrame);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    build.mutate({ params: { auditId }, body: { reason } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={text.newDrawTitle} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text.newDrawLead}</p>
        <ProblemNotice error={build.error} />
        <TextAreaField
          label={text.reason}
          value={reason}
          onChange={setReason}
          textarea={{ rows: 3, maxLength: 500 }}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={build.isPending}>
            {text.newDraw}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
