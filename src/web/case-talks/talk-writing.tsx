import { useState } from "react";
import { type CaseTalk, getCaseTalk, type TalkStep, withdrawTalkStep } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { type About, nameOfDoer } from "./about.ts";
import { NoteField } from "./note-field.tsx";
import { sayDay } from "./say-day.ts";
import { StepForm } from "./step-form.tsx";

interface TalkWritingProps {
  readonly talk: CaseTalk;
  readonly about: About;
}

/** What is said and agreed now: the leader writes, the caseworker reads. */
export function TalkWriting({ talk, about }: TalkWritingProps) {
  const note = talk.notes.find(({ caseNumber }) => caseNumber === about.caseNumber);
  const steps = talk.steps.filter(({ caseNumber }) => caseNumber === about.caseNumber);
  const [isAgreeing, setIsAgreeing] = useState(false);
  const [hasAgreed, setHasAgreed] = useState(false);
  const close = () => {
    setIsAgreeing(false);
    setHasAgreed(true);
  };
  return (
    <div className="talk-writing">
      {talk.isLeader ? (
        <NoteField talkId={talk.id} about={about} note={note} />
      ) : (
        note && note.text !== "" && <p className="talk-note">{note.text}</p>
      )}
      {steps.length > 0 && <h4>{text.agreed}</h4>}
      <ul className="plain-list">
        {steps.map((step) => (
          <AgreedStep key={step.id} talk={talk} step={step} />
        ))}
      </ul>
      {talk.isLeader && isAgreeing && <StepForm talk={talk} about={about} onClose={close} />}
      {talk.isLeader && !isAgreeing && (
        // The focus comes back to where the form was opened.
        <Button small autoFocus={hasAgreed} onPress={() => setIsAgreeing(true)}>
          {text.agree} <span className="sr-only">{text.agreeAbout(about.label)}</span>
        </Button>
      )}
    </div>
  );
}

function AgreedStep({ talk, step }: { readonly talk: CaseTalk; readonly step: TalkStep }) {
  const withdraw = useCall(withdrawTalkStep, { invalidates: [getCaseTalk] });
  return (
    <li className="agreed-step">
      <span>
        {step.what}{" "}
        <span className="quiet">{text.stepBy(nameOfDoer(talk, step.who), sayDay(step.dueOn))}</span>
      </span>
      {talk.isLeader && (
        <Button
          small
          variant="quiet"
          isPending={withdraw.isPending}
          onPress={() => withdraw.mutate({ params: { talkId: talk.id, stepId: step.id } })}
        >
          {text.withdraw}
          <span className="sr-only">{text.which(step.what)}</span>
        </Button>
      )}
      <ProblemNotice error={withdraw.error} />
    </li>
  );
}
