import { resultAnswersText } from "../text/result-answers.ts";
import { resultsText } from "../text/results.ts";

const text = resultsText.legend;

interface LegendProps {
  readonly withBaseline: boolean;
  /** Whether the dates answer any of the questions. */
  readonly withDates: boolean;
  /** Whether any share shown is corrected. */
  readonly withCorrected: boolean;
  /** The level that is compared with the baseline; null where it is not one and the same. */
  readonly comparedLevel: number | null;
}

/** How the small pictures are read, in one line. */
export function Legend({ withBaseline, withDates, withCorrected, comparedLevel }: LegendProps) {
  return (
    <p className="results-legend">
      <LegendMark name="dot" words={text.dot} />
      <LegendMark name="interval" words={text.interval} />
      {withBaseline && <LegendMark name="baseline" words={text.baseline} />}
      {withDates && <LegendMark name="dates" words={text.dates} />}
      <span>
        {text.axis} {withCorrected && resultAnswersText.shown.legend(comparedLevel)}{" "}
        {withBaseline && text.change}
      </span>
    </p>
  );
}

const shapes = {
  dot: <circle className="dot" cx={12} cy={10} r={4.5} />,
  interval: <path className="interval" d="M2 10H22" />,
  baseline: <path className="baseline" d="M12 2v16" />,
  dates: <path className="all-cases" d="M12 4l6 6l-6 6l-6 -6Z" />,
} as const;

function LegendMark({ name, words }: { readonly name: keyof typeof shapes; readonly words: string }) {
  return (
    <span className="legend-mark">
      <svg className="interval-dot" aria-hidden="true" viewBox="0 0 24 20" width={24} height={20}>
        {shapes[name]}
      </svg>
      {words}
    </span>
  );
}
