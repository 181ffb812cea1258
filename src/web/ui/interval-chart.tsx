import { useCallback } from "react";
import type { PlotLibrary } from "#report/interval-plot";
import type { IntervalChartBlock } from "#report/report-document";
import { type Plot, Plotted } from "./plotted.tsx";

type Chart = Pick<IntervalChartBlock, "rows" | "caption" | "textAlternative">;

/** The report's interval chart, drawn by the same code as in the PDF. Show its data as a `Table` beside it. */
export function IntervalChart({ chart }: { readonly chart: Chart }) {
  return <Plotted draw={useCallback((plot: Plot) => drawChart(plot, chart), [chart])} />;
}

async function drawChart(plot: Plot, chart: Chart): Promise<SVGSVGElement> {
  const { plotIntervals } = await import("#report/interval-plot");
  return plotIntervals(plot as unknown as PlotLibrary<SVGSVGElement>, document, chart);
}
