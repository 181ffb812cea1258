import { type FormEvent, useId, useState } from "react";
import { addToCaseTalk, type CaseTalk, getCaseTalk } from "#contract/case-talks";
import { fieldError } from "../api-errors.ts";
import { caseTalksText as text } from "../text/case-talks.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { StepList } from "./step-list.tsx";

/** An ended talk: what was agreed and said, and what has been added. */
export function TalkRecord({ talk }: { readonly talk: CaseTalk }) {
  const notesId = useId();
  const stepsId = useId();
  const notes = talk.notes.filter(({ text: written }) => written !== "");
  return (
    <>
      <section aria-labelledby={stepsId}>
        <h2 id={stepsId}>{text.recordSteps}</h2>
        <StepList
          steps={talk.steps}
          talkOf={() => talk}
          isLeader={talk.isLeader}
          saysCase
          emptyText={text.recordNoSteps}
        />
      </section>
      <section aria-labelledby={notesId}>
        <h2 id={notesId}>{text.record}</h2>
        {notes.length === 0 && <p className="quiet">{text.recordEmpty}</p>}
        {notes.map(({ caseNumber, child, text: written }) => (
          <div key={caseNumber} className="record-note">
            {caseNumber !== null && (
              <h3>
                {text.caseLabel(caseNumber)} {child !== null && <span className="quiet">{child}</span>}
              </h3>
            )}
            <p className="talk-note">{written}</p>
          </div>
        ))}
      </section>
      <Additions talk={talk} />
    </>
  );
}

function Additions({ talk }: { readonly talk: CaseTalk }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{text.additions}</h2>
      {talk.additions.map(({ id, text: added, by, at }) => (
        <div key={id} className="record-note">
          <p className="talk-note">{added}</p>
          <p className="quiet">{text.additionBy(by, formatMoment(at))}</p>
        </div>
      ))}
      <AdditionForm talkId={talk.id} />
    </section>
  );
}

function AdditionForm({ talkId }: { readonly talkId: number }) {
  const [added, setAdded] = useState("");
  const save = useCall(addToCaseTalk, { invalidates: [getCaseTalk] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.added);
      setAdded("");
    };
    save.mutate({ params: { talkId }, body: { text: added } }, { onSuccess });
  };
  const error = fieldError(save.error, "text");
  return (
    <form className="addition-form" onSubmit={submit} noValidate>
      {error === undefined && <ProblemNotice error={save.error} />}
      <TextAreaField
        label={text.addLabel}
        value={added}
        onChange={setAdded}
        error={error}
        textarea={{ rows: 3, maxLength: 4000 }}
      />
      <div className="button-row">
        <Button type="submit" isPending={save.isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
