const width = 120;
const height = 28;
const padding = 4;

interface SparklineProps {
  /** Oldest first; null where there is no value. */
  readonly values: readonly (number | null)[];
  /** What reaches to the top when all values are lower: 1 for a share. */
  readonly leastTop?: number;
  /** The first and last value in words. */
  readonly label: string;
}

/** Values over time as a small line, broken where one is missing. Its page has the same as a table. */
export function Sparkline({ values, leastTop = 0, label }: SparklineProps) {
  const most = Math.max(leastTop, ...values.map((value) => value ?? 0));
  const points = values.map((value, index) => ({
    x: padding + (index * (width - 2 * padding)) / Math.max(1, values.length - 1),
    y: value === null ? null : height - padding - (most === 0 ? 0 : value / most) * (height - 2 * padding),
  }));
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
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

/** A line from point to point; one without a value lifts the pen, and one alone between two such is a dot. */
function pathOf(points: readonly { readonly x: number; readonly y: number | null }[]): string {
  return points
    .map(({ x, y }, index) => {
      if (y === null) return "";
      const isFirst = (points[index - 1]?.y ?? null) === null;
      return `${isFirst ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}${isFirst ? "h0" : ""}`;
    })
    .join("");
}
