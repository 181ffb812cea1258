import { Link } from "@tanstack/react-router";
import type { DeadlineView } from "#contract/deadlines";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { CaseLink } from "../cases/case-link.tsx";
import { deadlinesText as text } from "../text/deadlines.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { keepTogether } from "../ui/keep-together.ts";

interface DeadlineListProps {
  readonly deadlines: readonly DeadlineView[];
  /** The day in Denmark, as the server has it. */
  readonly today: string | undefined;
  /** Whether they are more than one caseworker's: one's own need not say whose they are. */
  readonly areShared: boolean;
  readonly emptyText: string;
}

/** One line per deadline: what, which child, by when, whose, and why. Each opens its case at the event. */
export function DeadlineList({ deadlines, today, areShared, emptyText }: DeadlineListProps) {
  if (deadlines.length === 0) return <EmptyState text={emptyText} />;
  return (
    <ul className="deadline-list">
      {deadlines.map((deadline) => (
        <DeadlineItem
          key={`${deadline.caseNumber} ${deadline.duty} ${deadline.clockStart.date} ${deadline.eventId} ${deadline.due.date}`}
          deadline={deadline}
          isToday={deadline.due.date === today}
          isShared={areShared}
        />
      ))}
    </ul>
  );
}

interface DeadlineItemProps {
  readonly deadline: DeadlineView;
  readonly isToday: boolean;
  readonly isShared: boolean;
}

function DeadlineItem({ deadline, isToday, isShared }: DeadlineItemProps) {
  const { caseNumber, child, duty, title, isLate, sentence, verified, raadgiver, unit } = deadline;
  return (
    <li className={isLate ? "deadline is-late" : "deadline"}>
      <p className="deadline-due">{keepTogether(sayDue(deadline, isToday))}</p>
      <div>
        <p className="deadline-title">
          <CaseLink caseNumber={caseNumber} eventId={deadline.eventId}>
            {title}
          </CaseLink>
        </p>
        <p>
          {text.caseLabel(caseNumber)} · {child ?? text.sealedChild}
          {isShared && ` · ${raadgiver}, ${unit.name}`}
        </p>
        <p className="quiet">
          {keepTogether(sentence)}
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

function sayDue({ due, isLate }: DeadlineView, isToday: boolean): string {
  if (isLate) return text.dueWas(sayMoment(due));
  if (!isToday) return text.dueIs(sayMoment(due));
  return due.time === null ? text.dueToday : text.dueTodayAt(formatDanishTime(due.time));
}

function sayMoment({ date, time }: DeadlineView["due"]): string {
  const day = formatDanishDate(localDate(date));
  return time === null ? day : `${day} ${formatDanishTime(time)}`;
}
