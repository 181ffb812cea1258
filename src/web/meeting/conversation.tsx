import { type FormEvent, useState } from "react";
import { type DifferenceView, listDifferences, writeMessage } from "#contract/meetings";
import { useMay } from "../shell/session.ts";
import { meetingText } from "../text/meeting.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { PhraseField, type PointedPlace } from "./phrase-field.tsx";
import { PointedPhrase } from "./pointed-phrase.tsx";

interface ConversationProps {
  readonly difference: DifferenceView;
  readonly auditId: string;
}

/** What the reviewers have written to each other about the question in this case. */
export function Conversation({ difference: { caseNumber, question, messages }, auditId }: ConversationProps) {
  const [text, setText] = useState("");
  const [phrase, setPhrase] = useState<PointedPlace>(null);
  const mayWrite = useMay("discuss");
  const write = useCall(writeMessage, { invalidates: [listDifferences] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      setText("");
      setPhrase(null);
      announce(meetingText.sent);
    };
    const params = { auditId, caseNumber, questionId: question.id };
    write.mutate({ params, body: { text, phrase } }, { onSuccess });
  };
  return (
    <div className="conversation">
      {messages.length === 0 && <p className="quiet">{meetingText.noMessages}</p>}
      <ol>
        {messages.map(({ by, at, text: said, phrase: pointed }) => (
          <li key={`${by} ${at} ${said}`}>
            <p className="quiet">
              <strong>{by}</strong>, {formatMoment(at)}
            </p>
            <p>{said}</p>
            <PointedPhrase question={question} phrase={pointed} />
          </li>
        ))}
      </ol>
      {mayWrite && (
        <form onSubmit={submit} noValidate>
          <ProblemNotice error={write.error} />
          <TextAreaField
            label={meetingText.message}
            value={text}
            onChange={setText}
            textarea={{ rows: 2, maxLength: 2000 }}
          />
          <PhraseField question={question} value={phrase} onChange={setPhrase} />
          <Button small type="submit" isPending={write.isPending}>
            {meetingText.send}
          </Button>
        </form>
      )}
    </div>
  );
}
