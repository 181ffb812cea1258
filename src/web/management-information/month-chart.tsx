import { useCallback } from "react";
import type { ManagementFigureView, MonthValue } from "#contract/management-information";
import { formatDecimal, formatPercent } from "#kit/danish-number";
import { describeMonth } from "#statistics/measures/ledelsesinformation/month";
import { type Plot, Plotted, widthToDraw } from "../ui/plotted.tsx";
import { describeDevelopment } from "./describe-figure.ts";

const height = 260;
/** A month's name and its value need so many pixels; with fewer only every third month is named. */
const widthPerMonth = 44;

/** Thirteen months with their values; the line breaks where a month cannot be measured. */
export function MonthChart({ figure }: { readonly figure: ManagementFigureView }) {
  return <Plotted draw={useCallback((plot: Plot) => drawMonths(plot, figure), [figure])} />;
}

function drawMonths(plot: Plot, figure: ManagementFigureView) {
  const { form, months } = figure;
  const format = (value: number) =>
    form === "andel" ? formatPercent(value) : formatDecimal(value, Number.isInteger(value) ? 0 : 1);
  const most = Math.max(1, ...months.map(({ value }) => value ?? 0));
  const width = widthToDraw(760);
  const isWide = width >= widthPerMonth * months.length;
  const named = months.filter(({ value }, index) => value !== null && (isWide || index % 3 === 0));
  const at = { x: "month", y: (month: MonthValue) => month.value ?? Number.NaN };
  const chart = plot.plot({
    width,
    height,
    marginTop: 24,
    marginBottom: 40,
    marginLeft: 48,
    style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
    x: {
      type: "point",
      domain: months.map(({ month }) => month),
      label: null,
      tickSize: 0,
      ticks: (isWide ? months : named).map(({ month }) => month),
      tickFormat: shorten,
    },
    y: {
      domain: [0, form === "andel" ? 1 : most],
      label: null,
      grid: true,
      ticks: form === "antal" ? Math.min(4, most) : 4, // no half cases
      tickSize: 0,
      tickFormat: format,
    },
    marks: [
      plot.ruleY([0], { stroke: "var(--line-strong)" }),
      plot.line(months, { ...at, stroke: "var(--accent)", strokeWidth: 2 }),
      plot.dot(months, { ...at, fill: "var(--accent)", r: 4 }),
      plot.text(named, {
        ...at,
        dy: -12,
        text: ({ value }: MonthValue) => format(value ?? 0),
        fill: "currentColor",
      }),
    ],
  });
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", describeDevelopment(figure));
  return chart;
}

/** `2026-03` → `mar` with the year under it where the year begins. */
function shorten(month: string, index: number): string {
  const [name = "", year = ""] = describeMonth(month).split(" ");
  const short = name.slice(0, 3);
  return index === 0 || name === "januar" ? `${short}\n${year}` : short;
}
