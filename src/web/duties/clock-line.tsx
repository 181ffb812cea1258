import type { DutyView } from "#contract/duties";
import { dutiesText as text } from "../text/duties.ts";

const length = 560;
const middle = 12;

/** The clock drawn as a line: a dot where it starts, a bar where it ends, the words beneath. A duty without a date has no end. */
export function ClockLine({ duty: { clock, due, kind } }: { readonly duty: DutyView }) {
  return (
    <div className="clock-line">
      <svg role="img" aria-label={text.clockLabel(clock, due)} viewBox={`0 0 ${length} ${middle * 2}`}>
        <line
          x1={middle}
          y1={middle}
          x2={length - middle}
          y2={middle}
          strokeDasharray={kind === "orden" ? "6 6" : undefined}
        />
        <circle cx={middle} cy={middle} r={7} />
        <line
          x1={length - middle}
          y1={2}
          x2={length - middle}
          y2={middle * 2 - 2}
          className="clock-line-due"
        />
      </svg>
      <div className="clock-line-words">
        <p>
          <strong>{text.start}</strong>
          <br />
          {clock}
        </p>
        <p>
          <strong>{text.due}</strong>
          <br />
          {due}
        </p>
      </div>
    </div>
  );
}
