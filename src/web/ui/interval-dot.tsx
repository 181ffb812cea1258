import type { ReactNode } from "react";
import { formatPercent } from "#kit/danish-number";
import { formatShareWithInterval } from "./format-share.ts";

interface IntervalDotProps {
  /** Names the figure for those who do not see it, such as `IND-09, niveau 1`. */
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly baseline?: number;
}

const width = 160;
const height = 20;
const margin = 6;
const middle = height / 2;
const xOf = (share: number) => margin + share * (width - 2 * margin);

/** A share as a dot with its 95 % interval on an axis from 0 to 100 %; the baseline is a tick. */
export function IntervalDot({ label, share, interval, baseline }: IntervalDotProps) {
  const [low, high] = interval;
  return (
    <Axis label={`${label}: ${formatShareWithInterval(share, interval, baseline)}`}>
      <path className="interval" d={`M${xOf(low)} ${middle}H${xOf(high)}`} />
      {baseline !== undefined && <path className="baseline" d={`M${xOf(baseline)} 2v${height - 4}`} />}
      <circle className="dot" cx={xOf(share)} cy={middle} r={4.5} />
    </Axis>
  );
}

/** The share of all cases as a diamond on the same axis: nothing was drawn, so there is no interval. */
export function AllCasesDot({ label, share }: Pick<IntervalDotProps, "label" | "share">) {
  return (
    <Axis label={`${label}: ${formatPercent(share)}`}>
      <path className="all-cases" d={`M${xOf(share)} ${middle - 6}l6 6l-6 6l-6 -6Z`} />
    </Axis>
  );
}

function Axis({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <svg
      className="interval-dot"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path className="axis" d={`M${xOf(0)} ${middle}H${xOf(1)}`} />
      {[0, 0.5, 1].map((tick) => (
        <path key={tick} className="axis" d={`M${xOf(tick)} ${middle - 3}v6`} />
      ))}
      {children}
    </svg>
  );
}
