import type { ManagementFigureView, MonthValue } from "#contract/management-information";
import { formatDecimal, formatRatio } from "#kit/danish-number";
import { describeMonth } from "#statistics/measures/ledelsesinformation/month";
import { namePart } from "#statistics/measures/ledelsesinformation/name-part";
import { managementInformationText as text } from "../text/management-information.ts";
import { formatShare } from "../ui/format-share.ts";

type Figure = Pick<ManagementFigureView, "form" | "title" | "part">;

/** The value with its counts: `3/4 · 75 %`, `124,5 dage · 2 undersøgelser`; never a share or a mean without them. */
export function describeValue(form: Figure["form"], { value, hits, n, notMeasurable }: MonthValue): string {
  if (notMeasurable !== null) return text.notMeasurable;
  if (form === "andel") return formatShare(hits, n);
  if (value === null) return text.nothing;
  switch (form) {
    case "antal":
      return formatDecimal(value, 0);
    case "gennemsnit":
      return text.perRaadgiver(formatRatio(hits, n), formatDecimal(value, 1));
    case "median":
      return `${text.days(formatDecimal(value, Number.isInteger(value) ? 0 : 1))} · ${text.ofCases(formatDecimal(n, 0))}`;
  }
}

/** The part in words, or the title of the whole. */
export function nameFigure({ title, part }: Figure): string {
  return part === null ? title : namePart(part);
}

/** From the first month to the last, in words: what the small line and the chart say to one who cannot see them. */
export function describeDevelopment(figure: ManagementFigureView): string {
  const [first, last] = [figure.months[0], figure.months.at(-1)];
  if (first === undefined || last === undefined) return nameFigure(figure);
  return text.sparkline(
    nameFigure(figure),
    describeMonth(first.month),
    describeValue(figure.form, first),
    describeMonth(last.month),
    describeValue(figure.form, last),
  );
}
