import { formatPercent, formatRatio } from "#kit/danish-number";
import type { IntervalChartBlock, IntervalRow } from "./report-document.ts";

/** As much of an SVG element as the chart touches; a browser's and linkedom's both fit. */
interface ChartElement {
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<ChartElement>;
}

type MarkName = "axisX" | "gridX" | "ruleY" | "link" | "tickX" | "dot" | "text";

/** As much of Observable Plot as the chart uses, so that neither it nor a DOM is needed here. */
export type PlotLibrary<Element extends ChartElement> = {
  plot(options: Readonly<Record<string, unknown>>): Element;
} & Readonly<
  Record<MarkName, (data: Iterable<unknown>, options: Readonly<Record<string, unknown>>) => unknown>
>;

const width = 680;
const labelWidth = 296;
const countWidth = 96;
const axisHeight = 22;
const lineHeight = 14;
const rowPadding = 12;
const fontSize = 11.5;
const signsPerLine = 50;

const ink = "#1a1a1a";
const quiet = "#747474";
const faint = "#dcdcdc";
const accent = "#0059b3";

interface PlacedRow extends IntervalRow {
  readonly lines: readonly string[];
  /** Middle of the row in pixels from the top of the plot. */
  readonly middle: number;
}

/**
 * The chart as an SVG element, the same in the browser and in the report. Each row has its label, a dot at the share, a line
 * for the 95 % interval, a tick for the baseline, and the counts. `document` is the DOM's.
 */
export function plotIntervals<Element extends ChartElement>(
  plot: PlotLibrary<Element>,
  document: unknown,
  chart: Pick<IntervalChartBlock, "rows" | "caption" | "textAlternative">,
): Element {
  const { placed, height } = placeRows(chart.rows);
  const svg = plot.plot({
    document,
    width,
    height: height + axisHeight,
    marginLeft: labelWidth,
    marginRight: countWidth,
    marginTop: axisHeight,
    marginBottom: 0,
    style: { fontFamily: "IBM Plex Sans", fontSize: `${fontSize}px`, color: ink },
    // Plot would draw percentages on its own scale of 0 to 100: ours are shares, labelled in Danish.
    x: { domain: [0, 1], label: null },
    y: { domain: [0, height], reverse: true, axis: null },
    marks: [...frame(plot), ...rowMarks(plot, placed)],
  });
  return nameAsOnePicture(svg, chart);
}

function frame<Element extends ChartElement>(plot: PlotLibrary<Element>): readonly unknown[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return [
    plot.gridX(ticks, { stroke: faint, strokeOpacity: 1 }),
    plot.axisX(ticks, {
      anchor: "top",
      tickSize: 0,
      tickFormat: (share: number) => formatPercent(share),
      fill: quiet,
      label: null,
    }),
  ];
}

function rowMarks<Element extends ChartElement>(
  plot: PlotLibrary<Element>,
  rows: readonly PlacedRow[],
): readonly unknown[] {
  const middle = (row: PlacedRow) => row.middle;
  const withBaseline = rows.filter(({ baseline }) => baseline !== undefined);
  return [
    plot.text(rows, {
      y: middle,
      frameAnchor: "left",
      textAnchor: "start",
      dx: -labelWidth,
      text: ({ lines }: PlacedRow) => lines.join("\n"),
      lineHeight: lineHeight / fontSize,
      fill: ink,
    }),
    plot.link(rows, {
      x1: "low",
      x2: "high",
      y1: middle,
      y2: middle,
      stroke: accent,
      strokeOpacity: 0.45,
      strokeWidth: 4,
      strokeLinecap: "round",
    }),
    plot.link(withBaseline, {
      x1: "baseline",
      x2: "baseline",
      y1: (row: PlacedRow) => row.middle - 7,
      y2: (row: PlacedRow) => row.middle + 7,
      stroke: ink,
      strokeWidth: 1.5,
    }),
    plot.dot(rows, { x: "share", y: middle, r: 4.5, fill: accent, stroke: "white", strokeWidth: 1 }),
    plot.text(rows, {
      y: middle,
      frameAnchor: "right",
      textAnchor: "end",
      dx: countWidth,
      text: ({ yes, n, share }: PlacedRow) => `${formatRatio(yes, n)} (${formatPercent(share)})`,
      fill: ink,
    }),
  ];
}

function placeRows(rows: readonly IntervalRow[]): {
  readonly placed: readonly PlacedRow[];
  readonly height: number;
} {
  let height = 0;
  const placed = rows.map((row) => {
    const lines = wrapWords(row.label, signsPerLine);
    const rowHeight = lines.length * lineHeight + rowPadding;
    const middle = height + rowHeight / 2;
    height += rowHeight;
    return { ...row, lines, middle };
  });
  return { placed, height };
}

/** Breaks a text between words into lines of at most `signs` signs; a longer word has a line of its own. */
function wrapWords(text: string, signs: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** One picture with one name: Plot labels groups and circles, which a reader of the screen must not meet (axe: aria-prohibited-attr). */
function nameAsOnePicture<Element extends ChartElement>(
  svg: Element,
  chart: Pick<IntervalChartBlock, "caption" | "textAlternative">,
): Element {
  for (const part of svg.querySelectorAll("[aria-label], [aria-hidden]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-hidden");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${chart.caption}. ${chart.textAlternative}`);
  return svg;
}
