import type { ManagementFigureView } from "#contract/management-information";
import { describeDevelopment } from "./describe-figure.ts";

const width = 120;
const height = 28;
const padding = 4;

/** Thirteen months as a small line, broken where a month has no value. The figure's own page has the same as a table. */
export function Sparkline({ figure }: { readonly figure: ManagementFigureView }) {
  const { months, form } = figure;
  const most = Math.max(form === "andel" ? 1 : 0, ...months.map(({ value }) => value ?? 0));
  const points = months.map(({ month, value }, index) => ({
    month,
    x: padding + (index * (width - 2 * padding)) / Math.max(1, months.length - 1),
    y: value === null ? null : height - padding - (most === 0 ? 0 : value / most) * (height - 2 * padding),
  }));
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={describeDevelopment(figure)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="sparkline"
    >
      <path className="sparkline-floor" d={`M${padding} ${height - padding}H${width - padding}`} />
      <path className="sparkline-line" d={pathOf(points)} />
      {last !== undefined && last.y !== null && <circle cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
}

/** A line from point to point; a month without a value lifts the pen, and a month alone between two such is a dot. */
function pathOf(points: readonly { readonly x: number; readonly y: number | null }[]): string {
  return points
    .map(({ x, y }, index) => {
      if (y === null) return "";
      const isFirst = (points[index - 1]?.y ?? null) === null;
      return `${isFirst ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}${isFirst ? "h0" : ""}`;
    })
    .join("");
}
