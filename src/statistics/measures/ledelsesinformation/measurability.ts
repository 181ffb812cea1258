import { type EventType, eventTypes } from "#casefile/event-type";
import { formatDanishDate } from "#kit/danish-date";
import { addMonths, type LocalDate } from "#kit/local-date";
import type { ManagementFigure } from "./management-figure.ts";
import { describeMonth, firstDay, type Month, monthOf } from "./month.ts";

/** The first and last day of a time in which events of a type came in. */
export interface Delivery {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** When the municipality's sources delivered events of each type, in order. */
export type Deliveries = ReadonlyMap<EventType, readonly Delivery[]>;

/** So many whole months without one event in the whole municipality are a source that stood still: one or two can be chance. */
const emptyMonths = 3;

/** Joins what came in month by month, in order, to the times in which the source delivered. */
export function joinDeliveries(months: readonly Delivery[]): readonly Delivery[] {
  const joined: Delivery[] = [];
  for (const month of months) {
    const before = joined.at(-1);
    const stoodStill =
      before === undefined || firstDay(monthOf(month.first)) > firstDayAfter(before.last, emptyMonths);
    if (stoodStill) joined.push(month);
    else joined[joined.length - 1] = { first: before.first, last: month.last };
  }
  return joined;
}

/** The first day that is not in the `count` whole months after the day's own. */
function firstDayAfter(day: LocalDate, count: number): LocalDate {
  return addMonths(firstDay(monthOf(day)), count);
}

/**
 * Why the figure cannot be measured in the month, as one Danish sentence; null when it can. A source that stopped, stood
 * still, or had not begun, is never read as a zero.
 */
export function whyNotMeasurable(
  { needs, needsMonthsBefore }: Pick<ManagementFigure, "needs" | "needsMonthsBefore">,
  month: Month,
  deliveries: Deliveries,
): string | null {
  for (const types of needs) {
    const named = types.map((type) => `»${eventTypes[type]}«`).join(" eller ");
    const delivered = types.flatMap((type) => deliveries.get(type) ?? []);
    const why = whyNotDelivered(named, delivered, month, needsMonthsBefore);
    if (why !== null) return why;
  }
  return null;
}

function whyNotDelivered(
  named: string,
  delivered: readonly Delivery[],
  month: Month,
  monthsBefore: number,
): string | null {
  const first = delivered.map((each) => each.first).toSorted()[0];
  const last = delivered
    .map((each) => each.last)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return `Ikke målbar: Der er aldrig leveret ${named}.`;
  if (monthOf(last) < month) {
    const since = describeMonth(monthOf(firstDayAfter(last, 1)));
    return `Ikke målbar siden ${since}: ${named} er sidst leveret ${formatDanishDate(last)}.`;
  }
  const [from] = delivered
    .filter((each) => monthOf(each.first) <= month && month <= monthOf(each.last))
    .map((each) => each.first)
    .toSorted();
  if (from === undefined && monthOf(first) < month) return sayGap(named, delivered, month);
  const begun = from ?? first;
  const measurable = monthOf(firstDayAfter(begun, monthsBefore));
  if (month >= measurable) return null;
  const word = begun === first ? "først" : "igen";
  return `Ikke målbar før ${describeMonth(measurable)}: ${named} er ${word} leveret ${formatDanishDate(begun)}.`;
}

function sayGap(named: string, delivered: readonly Delivery[], month: Month): string {
  const ends = delivered.map(({ last }) => last).filter((last) => monthOf(last) < month);
  const starts = delivered.map(({ first }) => first).filter((first) => monthOf(first) > month);
  const [stopped, began] = [ends.toSorted().at(-1), starts.toSorted()[0]].map((day) =>
    day === undefined ? "" : formatDanishDate(day),
  );
  return `Ikke målbar: ${named} er ikke leveret mellem ${stopped} og ${began}.`;
}
