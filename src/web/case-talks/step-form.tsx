import { type FormEvent, useState } from "react";
import { addTalkStep, type CaseTalk, getCaseTalk, stepDoers, type TalkStep } from "#contract/case-talks";
import { fieldError } from "../api-errors.ts";
import { caseTalksText as text } from "../text/case-talks.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { type About, nameOfDoer } from "./about.ts";

interface StepFormProps {
  readonly talk: CaseTalk;
  readonly about: About;
  readonly onClose: () => void;
}

/** Agrees a step: what, who, by when. The caseworker and the next talk are the likely answers. */
export function StepForm({ talk, about: { caseNumber }, onClose }: StepFormProps) {
  const [what, setWhat] = useState("");
  const [who, setWho] = useState<TalkStep["who"]>("raadgiver");
  const [dueOn, setDueOn] = useState(talk.suggestedNext);
  const save = useCall(addTalkStep, { invalidates: [getCaseTalk] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.stepSaved(what));
      onClose();
    };
    save.mutate({ params: { talkId: talk.id }, body: { caseNumber, what, who, dueOn } }, { onSuccess });
  };
  const errors = { what: fieldError(save.error, "what"), dueOn: fieldError(save.error, "dueOn") };
  return (
    <form className="step-form" onSubmit={submit} noValidate>
      {errors.what === undefined && errors.dueOn === undefined && <ProblemNotice error={save.error} />}
      <TextField
        label={text.what}
        value={what}
        onChange={setWhat}
        error={errors.what}
        input={{ maxLength: 500, autoFocus: true }}
      />
      <div className="step-form-row">
        <SelectField
          label={text.who}
          value={who}
          onChange={setWho}
          options={stepDoers.map((value) => ({ value, label: nameOfDoer(talk, value) }))}
        />
        <DateField
          label={text.byWhen}
          value={dueOn}
          onChange={setDueOn}
          min={talk.today}
          error={errors.dueOn}
        />
      </div>
      <div className="button-row">
        <Button type="submit" isPending={save.isPending}>
          {text.saveStep}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
