import type { DutyView } from "#contract/duties";
import { dutiesText as text } from "../text/duties.ts";

const length = 560;
const middle = 12;
const [left, right] = [middle, length - middle];

/**
 * The clock drawn as a line, with its words beneath, from a dot where it starts to a bar where it ends. Without a last day the
 * line is broken and has no end. Where the thing must be done by the day itself, it is broken up to the dot.
 */
export function ClockLine({ duty: { clock, due, clockShape } }: { readonly duty: DutyView }) {
  const isSameDay = clockShape === "same-day";
  const start = { title: isSameDay ? text.theDay : text.start, words: clock };
  const [first, last] = isSameDay
    ? [{ title: text.before, words: text.beforeWords }, start]
    : [start, { title: text.due, words: due }];
  return (
    <div className="clock-line">
      <svg role="img" aria-label={text.clockLabel(clock, due)} viewBox={`0 0 ${length} ${middle * 2}`}>
        <line
          x1={left}
          y1={middle}
          x2={right}
          y2={middle}
          strokeDasharray={clockShape === "to-due" ? undefined : "6 6"}
        />
        <circle cx={isSameDay ? right : left} cy={middle} r={7} />
        {clockShape === "to-due" && (
          <line x1={right} y1={2} x2={right} y2={middle * 2 - 2} className="clock-line-due" />
        )}
      </svg>
      <div className="clock-line-words">
        {[first, last].map(({ title, words }) => (
          <p key={title}>
            <strong>{title}</strong>
            <br />
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}
