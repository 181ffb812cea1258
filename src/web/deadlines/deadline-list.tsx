import { Link } from "@tanstack/react-router";
import type { DeadlineView } from "#contract/deadlines";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { deadlinesText as text } from "../text/deadlines.ts";
import { EmptyState } from "../ui/empty-state.tsx";

interface DeadlineListProps {
  readonly deadlines: readonly DeadlineView[];
  readonly emptyText: string;
}

/** One line per deadline: what, which child, by when, whose, and why. Each opens its case at the event. */
export function DeadlineList({ deadlines, emptyText }: DeadlineListProps) {
  if (deadlines.length === 0) return <EmptyState text={emptyText} />;
  return (
    <ul className="deadline-list">
      {deadlines.map((deadline) => (
        <DeadlineItem
          key={`${deadline.caseNumber} ${deadline.duty} ${deadline.clockStart.date} ${deadline.eventId} ${deadline.due.date}`}
          deadline={deadline}
        />
      ))}
    </ul>
  );
}

function DeadlineItem({ deadline }: { readonly deadline: DeadlineView }) {
  const { caseNumber, child, duty, title, due, isLate, sentence, verified, raadgiver, unit } = deadline;
  const when = sayMoment(due);
  return (
    <li className={isLate ? "deadline is-late" : "deadline"}>
      <p className="deadline-due">{isLate ? text.dueWas(when) : text.dueIs(when)}</p>
      <div>
        <p className="deadline-title">
          {/* No preloading: opening a case is logged, pointing at it is not opening it. */}
          <Link
            to="/sager/$caseNumber"
            params={{ caseNumber }}
            search={{ haendelse: deadline.eventId ?? undefined }}
            preload={false}
          >
            {title}
          </Link>
        </p>
        <p>
          {text.caseLabel(caseNumber)} · {child ?? text.sealedChild} · {raadgiver}, {unit.name}
        </p>
        <p className="quiet">
          {sentence}
          {!verified && (
            <>
              {" "}
              <Link to="/lov-og-metode/pligter/$dutyId" params={{ dutyId: duty }}>
                {text.unverified}
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function sayMoment({ date, time }: DeadlineView["due"]): string {
  const day = formatDanishDate(localDate(date));
  return time === null ? day : `${day} ${formatDanishTime(time)}`;
}
