import type { DeadlineView } from "#contract/deadlines";
import type { DeskItem } from "#contract/desk";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { findDeadlines } from "../deadlines/deadlines.store.ts";

/** Few and calm: whoever sees twenty deadlines at once sees none. */
const itemsShown = 5;

/** Deadlines that are passed or fall due today, and those of the coming week; what is more is one line that leads to Frister. */
export async function deadlineItems(
  tx: Tx,
  today: LocalDate,
): Promise<{ now: DeskItem[]; thisWeek: DeskItem[] }> {
  const [late, week] = [await first(tx, "overskredet", today), await first(tx, "uge", today)];
  return {
    now: [...late.deadlines.map(toItem), ...rest(late, "overskredet", "overskredne frister")],
    thisWeek: [...week.deadlines.map(toItem), ...rest(week, "uge", "frister de næste syv dage")],
  };
}

function first(tx: Tx, scope: "overskredet" | "uge", today: LocalDate) {
  return findDeadlines(tx, { scope, sort: "frist", page: 1, pageSize: itemsShown }, today);
}

function toItem({ caseNumber, duty, title, due, isLate, eventId }: DeadlineView): DeskItem {
  const when = `${formatDanishDate(localDate(due.date))}${due.time === null ? "" : ` ${formatDanishTime(due.time)}`}`;
  return {
    id: `frist-${caseNumber}-${duty}-${eventId}-${due.date}`,
    title,
    detail: `Sag ${caseNumber}: fristen ${isLate ? "var" : "er"} ${when}`,
    href: `/sager/${encodeURIComponent(caseNumber)}${eventId === null ? "" : `?haendelse=${encodeURIComponent(eventId)}`}`,
    urgent: false,
  };
}

function rest({ total }: { readonly total: number }, scope: string, what: string): DeskItem[] {
  const more = total - itemsShown;
  if (more <= 0) return [];
  return [
    {
      id: `frister-${scope}`,
      title: `og ${more} mere`,
      detail: `Se alle ${total} ${what}`,
      href: `/frister?vis=${scope}`,
      urgent: false,
    },
  ];
}
