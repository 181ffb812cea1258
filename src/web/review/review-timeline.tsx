import { useEffect, useRef, useState } from "react";
import type { CaseEventView } from "#contract/cases";
import type { ReviewView } from "#contract/reviews";
import { formatDanishShortDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { reviewText } from "../text/review.ts";
import { useIsNarrow } from "./use-is-narrow.ts";
import type { AskedQuestion } from "./use-review.ts";

interface ReviewTimelineProps {
  readonly review: ReviewView;
  readonly question: AskedQuestion;
}

/** A column that scrolls must take the focus; there the arrow keys are its own. */
const scrollsByKeyboard = { tabIndex: 0, "data-scrolls": true };

/** What happened in the case, with what the question is about marked, and the dates it rests on. Never an answer. */
export function ReviewTimeline({ review: { events }, question }: ReviewTimelineProps) {
  const [onlyOwn, setOnlyOwn] = useState(false);
  const isNarrow = useIsNarrow();
  const list = useScrollToFirstMark(question.id);
  const belongs = ({ type }: CaseEventView) => question.events.includes(type);
  const shown = onlyOwn ? events.filter(belongs) : events;
  return (
    <details className="review-case" open={!isNarrow}>
      <summary>{reviewText.timelineFold}</summary>
      <section className="review-timeline" aria-labelledby="sagsforloeb">
        <div className="review-timeline-head">
          <h2 id="sagsforloeb">{reviewText.timeline}</h2>
          <div className="segmented">
            <button type="button" aria-pressed={!onlyOwn} onClick={() => setOnlyOwn(false)}>
              {reviewText.allEvents}
            </button>
            <button type="button" aria-pressed={onlyOwn} onClick={() => setOnlyOwn(true)}>
              {reviewText.ownEvents}
            </button>
          </div>
        </div>
        <section className="review-events" ref={list} aria-label={reviewText.events} {...scrollsByKeyboard}>
          {shown.length === 0 && (
            <p className="quiet">{onlyOwn ? reviewText.noOwnEvents : reviewText.noEvents}</p>
          )}
          {years(shown).map((year) => (
            <section key={year} aria-label={year}>
              <h3>{year}</h3>
              <ol>
                {shown
                  .filter(({ date }) => date.startsWith(year))
                  .map((event) => (
                    <EventLine key={event.id} event={event} isMarked={belongs(event)} />
                  ))}
              </ol>
            </section>
          ))}
        </section>
      </section>
      <section className="review-dates" aria-labelledby="fakta" {...scrollsByKeyboard}>
        <h2 id="fakta">{reviewText.facts}</h2>
        {question.facts.length === 0 ? (
          <p className="quiet">{reviewText.noFacts}</p>
        ) : (
          <ul>
            {question.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </section>
    </details>
  );
}

function EventLine({
  event: { date, time, text, remark },
  isMarked,
}: {
  readonly event: CaseEventView;
  readonly isMarked: boolean;
}) {
  return (
    <li className={isMarked ? "is-marked" : undefined}>
      <time dateTime={time ?? date}>
        {formatDanishShortDate(localDate(date)).replace(/ \d{4}$/, "")}
        {time !== null && <span className="quiet"> {formatDanishTime(time)}</span>}
      </time>
      <p>
        {text}
        {remark !== null && <span className="quiet"> – {remark}</span>}
        {isMarked && <span className="sr-only"> ({reviewText.belongs})</span>}
      </p>
    </li>
  );
}

function years(events: readonly CaseEventView[]): readonly string[] {
  return [...new Set(events.map(({ date }) => date.slice(0, 4)))];
}

/** Brings the first event of a new question into view inside its own column. */
function useScrollToFirstMark(questionId: string) {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for the new question, whose marks it looks for
  useEffect(() => {
    const column = list.current;
    const first = column?.querySelector<HTMLElement>(".is-marked");
    if (column && first) column.scrollTop = first.offsetTop - column.offsetTop - 60;
  }, [questionId]);
  return list;
}
