import { type EventType, eventTypes } from "#casefile/event-type";
import { formatDanishDate } from "#kit/danish-date";
import { addMonths, type LocalDate } from "#kit/local-date";
import type { ManagementFigure } from "./management-figure.ts";
import { describeMonth, firstDay, type Month, monthOf } from "./month.ts";

/** The first and last day on which the municipality's sources delivered an event of a type. */
export type Deliveries = ReadonlyMap<EventType, { readonly first: LocalDate; readonly last: LocalDate }>;

/**
 * Why the figure cannot be measured in the month, as one Danish sentence; null when it can. A source that stopped, or had
 * not begun, is never read as a zero.
 */
export function whyNotMeasurable(
  { needs, needsMonthsBefore }: Pick<ManagementFigure, "needs" | "needsMonthsBefore">,
  month: Month,
  deliveries: Deliveries,
): string | null {
  for (const types of needs) {
    const named = types.map((type) => `»${eventTypes[type]}«`).join(" eller ");
    const delivered = types.flatMap((type) => deliveries.get(type) ?? []);
    const last = delivered
      .map((each) => each.last)
      .toSorted()
      .at(-1);
    const [first] = delivered.map((each) => each.first).toSorted();
    if (first === undefined || last === undefined) return `Ikke målbar: Der er aldrig leveret ${named}.`;
    if (monthOf(last) < month) {
      const since = describeMonth(monthOf(addMonths(firstDay(monthOf(last)), 1)));
      return `Ikke målbar siden ${since}: ${named} er sidst leveret ${formatDanishDate(last)}.`;
    }
    const from = monthOf(addMonths(firstDay(monthOf(first)), needsMonthsBefore));
    if (month < from)
      return `Ikke målbar før ${describeMonth(from)}: ${named} er først leveret ${formatDanishDate(first)}.`;
  }
  return null;
}
