import { useId } from "react";
import type { CaseEventView } from "#contract/cases";
import { formatDanishShortDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { casesText } from "../text/cases.ts";
import { EmptyState } from "../ui/empty-state.tsx";

/** What happened in a case, oldest first, by year (*sagsforløb*). */
export function Timeline({ events }: { readonly events: readonly CaseEventView[] }) {
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
                <TimelineEvent key={event.id} event={event} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function TimelineEvent({ event }: { readonly event: CaseEventView }) {
  const { date, time, text, remark } = event;
  return (
    <li>
      <time className="timeline-date" dateTime={time ?? date}>
        {dayAndMonth(date)} {time !== null && <span className="quiet">{formatDanishTime(time)}</span>}
      </time>
      <div>
        <p>{text}</p>
        {untold(event).map((detail) => (
          <p key={detail} className="quiet">
            {detail}
          </p>
        ))}
        {remark !== null && <p className="timeline-remark">{remark}</p>}
      </div>
    </li>
  );
}

/** The provision and the person where the line does not name them. */
function untold({ text, provision, person }: CaseEventView): string[] {
  return [provision, person].filter((part): part is string => part !== null && !text.includes(part));
}

/** `3. feb.`: the year is in the heading. */
function dayAndMonth(date: string): string {
  return formatDanishShortDate(localDate(date)).replace(/ \d{4}$/, "");
}
