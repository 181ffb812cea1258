import type { TalkNote } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import type { About } from "./about.ts";
import { useSavedNote } from "./use-saved-note.ts";

interface NoteFieldProps {
  readonly talkId: number;
  readonly about: About;
  readonly note: TalkNote | undefined;
}

/** A note that saves itself while one writes. */
export function NoteField({ talkId, about, note }: NoteFieldProps) {
  const saved = useSavedNote(talkId, about.caseNumber, note);
  return (
    <>
      <TextAreaField
        label={text.note(about.label)}
        value={saved.text}
        onChange={saved.write}
        textarea={{ rows: 2, maxLength: 4000, onBlur: saved.saveNow }}
      />
      {saved.theirs !== null && (
        <Notice kind="advarsel" title={text.conflictTitle}>
          <p className="talk-note">{saved.theirs.text}</p>
          <div className="button-row">
            <Button small onPress={saved.keepMine}>
              {text.keepMine}
            </Button>
            <Button small onPress={saved.takeTheirs}>
              {text.takeTheirs}
            </Button>
          </div>
        </Notice>
      )}
      {saved.error !== null && (
        <>
          <ProblemNotice error={saved.error} />
          <p>
            {text.noteFailed}{" "}
            <Button small onPress={saved.saveNow}>
              {text.saveAgain}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
