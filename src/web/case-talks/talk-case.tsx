import type { ComponentProps } from "react";
import { useId, useState } from "react";
import type { CaseTalk, TalkCaseView } from "#contract/case-talks";
import type { DeadlineView } from "#contract/deadlines";
import { CaseLink } from "../cases/case-link.tsx";
import { rememberPurpose } from "../cases/purpose-memory.ts";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { sayDay, sayShortDay, sayShortDayAndYear } from "./say-day.ts";
import { StepList } from "./step-list.tsx";
import { TalkWriting } from "./talk-writing.tsx";

interface TalkCaseProps {
  readonly talk: CaseTalk;
  readonly talkCase: TalkCaseView;
  /** Whether there is a place to write at once; else it is unfolded. */
  readonly isWriting?: boolean;
}

/** One case: why it is here, its deadlines, what happened and what was agreed; beside it what is said now. */
export function TalkCase({ talk, talkCase, isWriting = false }: TalkCaseProps) {
  const headingId = useId();
  const { caseNumber, child, ageYears, reasons, deadlines, events } = talkCase;
  const isAbout = (one: { readonly caseNumber: string | null }) => one.caseNumber === caseNumber;
  const earlier = talk.earlierSteps.filter(isAbout);
  const isWritten = talk.steps.some(isAbout) || talk.notes.some((note) => isAbout(note) && note.text !== "");
  return (
    <article className="talk-case" aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>
          <TalkCaseLink caseNumber={caseNumber}>{text.caseLabel(caseNumber)}</TalkCaseLink>{" "}
          <span className="quiet">
            {child ?? text.sealedChild}, {text.age(ageYears)}
          </span>
        </h3>
        {reasons.map((reason) => (
          <Tag key={reason} tone={reasonTones[reason]}>
            {text.reasons[reason]}
          </Tag>
        ))}
      </header>
      <div className="talk-case-facts">
        {deadlines.length > 0 && <Deadlines deadlines={deadlines} />}
        {events.length > 0 ? (
          <Events events={events} />
        ) : (
          <p className="quiet nothing-new">{text.nothingNew}</p>
        )}
        {earlier.length > 0 && <h4>{text.agreedLast}</h4>}
        <StepList steps={earlier} talkOf={() => talk} isLeader={talk.isLeader} />
      </div>
      <Writing talk={talk} caseNumber={caseNumber} isOpenAtFirst={isWriting || isWritten} />
    </article>
  );
}

const reasonTones: Readonly<Record<TalkCaseView["reasons"][number], TagTone>> = {
  kritisk: "urgent",
  overskredet: "warning",
  skridt: "neutral",
  frist: "neutral",
  underretninger: "neutral",
};

interface WritingProps {
  readonly talk: CaseTalk;
  readonly caseNumber: string;
  readonly isOpenAtFirst: boolean;
}

function Writing({ talk, caseNumber, isOpenAtFirst }: WritingProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  if (isOpen) return <TalkWriting talk={talk} about={{ caseNumber, label: text.noteAbout(caseNumber) }} />;
  if (!talk.isLeader) return null;
  return (
    <div>
      <Button small onPress={() => setIsOpen(true)}>
        {text.writeAbout} <span className="sr-only">{caseNumber}</span>
      </Button>
    </div>
  );
}

function Deadlines({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  return (
    <>
      <h4>{text.deadlines}</h4>
      <ul className="plain-list">
        {deadlines.map(({ caseNumber, duty, title, due, eventId, isLate, sentence }) => (
          <li key={`${duty} ${eventId} ${due.date}`} className={isLate ? "talk-fact is-late" : "talk-fact"}>
            <span className="talk-day">{isLate ? sayShortDayAndYear(due.date) : sayShortDay(due.date)}</span>
            <TalkCaseLink caseNumber={caseNumber} eventId={eventId} title={sentence}>
              {title}
            </TalkCaseLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** More than these since the last talk are folded. */
const eventsShown = 6;

function Events({ events }: { readonly events: TalkCaseView["events"] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? events : events.slice(-eventsShown);
  const hidden = events.length - shown.length;
  return (
    <>
      <h4>{text.sinceLast}</h4>
      <ul className="plain-list">
        {shown.map(({ id, date, text: line }) => (
          <li key={id} className="talk-fact">
            <time className="talk-day" dateTime={date} title={sayDay(date)}>
              {sayShortDay(date)}
            </time>
            <span>{line}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button small variant="quiet" onPress={() => setIsWhole(true)}>
          {text.moreEvents(hidden)}
        </Button>
      )}
    </>
  );
}

/** For the talk: what the case is opened for need not be asked. */
function TalkCaseLink(link: Omit<ComponentProps<typeof CaseLink>, "onClick">) {
  return <CaseLink {...link} onClick={() => rememberPurpose(link.caseNumber, text.purpose)} />;
}
