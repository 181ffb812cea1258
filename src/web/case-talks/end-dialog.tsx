import { type FormEvent, useState } from "react";
import { type CaseTalk, endCaseTalk, getCaseTalk, listCaseTalks } from "#contract/case-talks";
import { getDesk } from "#contract/desk";
import { fieldError } from "../api-errors.ts";
import { caseTalksText as text } from "../text/case-talks.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { useHasUnsavedNotes } from "./unsaved-notes.tsx";

interface EndDialogProps {
  readonly talk: CaseTalk;
  readonly onClose: () => void;
}

/** Ends the talk: when it was held, and when the next one is. */
export function EndDialog({ talk, onClose }: EndDialogProps) {
  const [heldOn, setHeldOn] = useState(talk.today);
  const [nextOn, setNextOn] = useState(talk.suggestedNext);
  const end = useCall(endCaseTalk, { invalidates: [getCaseTalk, listCaseTalks, getDesk] });
  const isUnsaved = useHasUnsavedNotes();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isUnsaved) return;
    const onSuccess = () => announce(text.ended);
    end.mutate({ params: { talkId: talk.id }, body: { heldOn, nextOn } }, { onSuccess });
  };
  const errors = { heldOn: fieldError(end.error, "heldOn"), nextOn: fieldError(end.error, "nextOn") };
  return (
    <Dialog title={text.endTitle} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text.endLead}</p>
        {isUnsaved && <Notice kind="advarsel">{text.saveFirst}</Notice>}
        {errors.heldOn === undefined && errors.nextOn === undefined && <ProblemNotice error={end.error} />}
        <DateField
          label={text.heldOn}
          value={heldOn}
          onChange={setHeldOn}
          max={talk.today}
          error={errors.heldOn}
        />
        <DateField label={text.nextOn} value={nextOn} onChange={setNextOn} error={errors.nextOn} />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={end.isPending || isUnsaved}>
            {text.end}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
