import * as plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type PlotLibrary, plotIntervals } from "#report/interval-plot";
import type { IntervalChartBlock } from "#report/report-document";
import { escapeMarkup } from "./escape-markup.ts";

/** The chart as SVG text, drawn by the same code as in the browser. */
export function renderChart(chart: IntervalChartBlock): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = plotIntervals(plot as unknown as PlotLibrary<SVGSVGElement>, document, chart);
  // linkedom writes attributes as HTML allows, with < and & in them; the PDF reads the picture as XML.
  const name = escapeMarkup(svg.getAttribute("aria-label") ?? "");
  svg.removeAttribute("aria-label");
  return svg.outerHTML.replace("<svg", () => `<svg xmlns="http://www.w3.org/2000/svg" aria-label="${name}"`);
}
