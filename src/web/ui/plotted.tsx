import { useEffect, useRef } from "react";

export type Plot = typeof import("@observablehq/plot");

/**
 * A chart by Observable Plot. Plot is large and few pages draw: it is fetched when one does.
 * Show its data as a `Table` beside it.
 */
export function Plotted({ draw }: { readonly draw: (plot: Plot) => Promise<Element> | Element }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isStale = false;
    void import("@observablehq/plot").then(draw).then((svg) => {
      // One picture with one name: Plot names its groups too, which have no role to be named by (axe: aria-prohibited-attr).
      for (const part of svg.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
      if (!isStale) frame.current?.replaceChildren(svg);
    });
    return () => {
      isStale = true;
    };
  }, [draw]);
  return <div ref={frame} className="chart" />;
}

/** Pixels to draw in: at most `most`, and no more than the window has, so that a phone's letters stay readable. */
export function widthToDraw(most: number): number {
  return Math.min(most, document.documentElement.clientWidth - 2 * pageMargin);
}

const pageMargin = 16;
