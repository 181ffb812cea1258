import { useEffect, useId, useRef } from "react";
import { eventRules } from "#casefile/event-rule";
import type { EventType } from "#casefile/event-type";
import type { CaseEventView } from "#contract/cases";
import { formatDanishShortDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { casesText } from "../text/cases.ts";
import { EmptyState } from "../ui/empty-state.tsx";

interface TimelineProps {
  readonly events: readonly CaseEventView[];
  /** Id of the event that the page was opened for: marked, and scrolled to. */
  readonly openAt?: string | undefined;
}

/** What happened in a case, oldest first, by year (*sagsforløb*). */
export function Timeline({ events, openAt }: TimelineProps) {
  const headingId = useId();
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return (
    <section className="timeline" aria-labelledby={headingId}>
      <h2 id={headingId}>{casesText.timeline}</h2>
      {events.length === 0 && <EmptyState text={casesText.noEvents} />}
      {years.map((year) => (
        <section key={year} aria-labelledby={`${headingId}-${year}`}>
          <h3 id={`${headingId}-${year}`}>{year}</h3>
          <ol>
            {events
              .filter(({ date }) => date.startsWith(year))
              .map((event) => (
                <TimelineEvent key={event.id} event={event} isOpenedAt={event.id === openAt} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface TimelineEventProps {
  readonly event: CaseEventView;
  readonly isOpenedAt: boolean;
}

function TimelineEvent({ event, isOpenedAt }: TimelineEventProps) {
  const { date, time, text, remark } = event;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpenedAt) line.current?.scrollIntoView({ block: "center" });
  }, [isOpenedAt]);
  return (
    <li ref={line} aria-current={isOpenedAt || undefined}>
      <time className="timeline-date" dateTime={time ?? date}>
        {dayAndMonth(date)} {time !== null && <span className="quiet">{formatDanishTime(time)}</span>}
      </time>
      <div>
        <p>
          {text}
          {untold(event).map((detail) => (
            <span key={detail} className="quiet">
              {" · "}
              {detail}
            </span>
          ))}
        </p>
        {remark !== null && <p className="timeline-remark">{remark}</p>}
      </div>
    </li>
  );
}

/** The provision and who acted, where the line does not say it. A person given as a code (`ung`) is in the line as a word. */
function untold({ type, text, provision, person }: CaseEventView): string[] {
  const isCode = eventRules[type as EventType]?.person !== undefined;
  return [provision, isCode ? null : person].filter(
    (part): part is string => part !== null && !text.includes(part),
  );
}

/** `3. feb.`: the year is in the heading. */
function dayAndMonth(date: string): string {
  return formatDanishShortDate(localDate(date)).replace(/ \d{4}$/, "");
}
