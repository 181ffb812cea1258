import type { ManagementFigureView, MonthValue } from "#contract/management-information";
import { figureValue } from "#statistics/measures/ledelsesinformation/figure-value";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import {
  figureGroups,
  type ManagementFigure,
} from "#statistics/measures/ledelsesinformation/management-figure";
import { type Deliveries, whyNotMeasurable } from "#statistics/measures/ledelsesinformation/measurability";
import type { Month } from "#statistics/measures/ledelsesinformation/month";
import { unknownPart } from "#statistics/measures/ledelsesinformation/name-part";
import type { FactCount } from "./management-information.store.ts";

/** Every figure, or each of its parts, month by month, of what SQL counted. */
export function buildFigures(
  months: readonly Month[],
  counts: readonly FactCount[],
  deliveries: Deliveries,
): readonly ManagementFigureView[] {
  return managementFigures.flatMap((figure) => {
    const own = counts.filter((count) => count.figure === figure.id);
    return partsOf(figure, own).map((part) => ({
      id: figure.id,
      title: figure.title,
      group: figureGroups[figure.group],
      form: figure.form,
      numerator: figure.numerator,
      denominator: figure.denominator,
      part,
      months: months.map((month) =>
        monthValue(
          figure,
          month,
          own.filter((count) => count.month === month && (part === null || count.part === part)),
          whyNotMeasurable(figure, month, deliveries),
        ),
      ),
    }));
  });
}

/** The whole first, then the parts that were counted in any of the months, and last what is not known. */
function partsOf({ source }: ManagementFigure, counts: readonly FactCount[]): readonly (string | null)[] {
  if (source.kind !== "events" || source.part === undefined) return [null];
  const parts = new Set(counts.flatMap(({ part }) => (part === null ? [] : [part])));
  const isUnknown = parts.delete(unknownPart);
  const known = [...parts].sort((a, b) => a.localeCompare(b, "da", { numeric: true }));
  return [null, ...known, ...(isUnknown ? [unknownPart] : [])];
}

function monthValue(
  { form }: ManagementFigure,
  month: Month,
  counts: readonly FactCount[],
  notMeasurable: string | null,
): MonthValue {
  if (notMeasurable !== null) return { month, value: null, hits: 0, n: 0, notMeasurable };
  const sum = (key: "hits" | "n" | "raadgivere") => counts.reduce((total, count) => total + count[key], 0);
  const days = counts.flatMap(({ days: each, n }) => (each === null ? [] : [{ days: each, count: n }]));
  const value = figureValue(form, { hits: sum("hits"), n: sum("n"), raadgivere: sum("raadgivere"), days });
  return { month, ...value, notMeasurable };
}
