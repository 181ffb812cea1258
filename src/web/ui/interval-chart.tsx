import { useEffect, useRef } from "react";
import type { PlotLibrary } from "#report/interval-plot";
import type { IntervalChartBlock } from "#report/report-document";

type Chart = Pick<IntervalChartBlock, "rows" | "caption" | "textAlternative">;

/** The report's interval chart, drawn by the same code as in the PDF. Show its data as a `Table` beside it. */
export function IntervalChart({ chart }: { readonly chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isStale = false;
    void drawChart(chart).then((svg) => {
      if (!isStale) frame.current?.replaceChildren(svg);
    });
    return () => {
      isStale = true;
    };
  }, [chart]);
  return <div ref={frame} className="chart" />;
}

/** Plot is large and few pages draw: it is fetched when one does. */
async function drawChart(chart: Chart): Promise<SVGSVGElement> {
  const [plot, { plotIntervals }] = await Promise.all([
    import("@observablehq/plot"),
    import("#report/interval-plot"),
  ]);
  return plotIntervals(plot as unknown as PlotLibrary<SVGSVGElement>, document, chart);
}
