import { type FormEvent, useState } from "react";
import { choicesFor } from "#audit/review/answer-rules";
import { adjudicate, type DifferenceView, listDifferences } from "#contract/meetings";
import { useMay } from "../shell/session.ts";
import { meetingText } from "../text/meeting.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { labelOf } from "./label-of.ts";
import { PhraseField, type PointedPlace } from "./phrase-field.tsx";
import { PointedPhrase } from "./pointed-phrase.tsx";

interface SettlementProps {
  readonly difference: DifferenceView;
  readonly auditId: string;
}

/** The settled answer, a layer on top of the levels', and the way to settle it. */
export function Settlement({ difference, auditId }: SettlementProps) {
  const [isOpen, setOpen] = useState(false);
  const maySettle = useMay("adjudicate");
  const { adjudication, question } = difference;
  return (
    <div className="settlement">
      {adjudication && (
        <div className="settled">
          <h4>{meetingText.settledAnswer}</h4>
          <p>
            <strong>{labelOf(question, adjudication.value)}</strong> {adjudication.reason}
          </p>
          <PointedPhrase question={question} phrase={adjudication.phrase} />
          <p className="quiet">{meetingText.settledBy(adjudication.by, formatMoment(adjudication.at))}</p>
        </div>
      )}
      {maySettle && !isOpen && (
        <Button small onPress={() => setOpen(true)}>
          {adjudication ? meetingText.settleAgain : meetingText.settle}{" "}
          <span className="sr-only">
            {question.id}, {meetingText.caseTitle(difference.caseNumber)}
          </span>
        </Button>
      )}
      {isOpen && <SettleForm difference={difference} auditId={auditId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function SettleForm({ difference, auditId, onClose }: SettlementProps & { readonly onClose: () => void }) {
  const { caseNumber, question } = difference;
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [phrase, setPhrase] = useState<PointedPlace>(null);
  const settle = useCall(adjudicate, { invalidates: [listDifferences] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(meetingText.savedSettled);
      onClose();
    };
    const params = { auditId, caseNumber, questionId: question.id };
    settle.mutate({ params, body: { value, reason, phrase } }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ProblemNotice error={settle.error} />
      <RadioGroup
        label={meetingText.value}
        options={choicesFor(question).map((choice) => ({ value: choice.value, label: choice.label }))}
        value={value}
        onChange={setValue}
      />
      <TextAreaField
        label={meetingText.reason}
        value={reason}
        onChange={setReason}
        textarea={{ rows: 2, maxLength: 2000 }}
      />
      <PhraseField question={question} value={phrase} onChange={setPhrase} />
      <div className="button-row">
        <Button variant="primary" small type="submit" isPending={settle.isPending}>
          {meetingText.saveSettled}
        </Button>
        <Button small onPress={onClose}>
          {meetingText.cancel}
        </Button>
      </div>
    </form>
  );
}
