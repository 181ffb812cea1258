import { resultsText } from "../text/results.ts";

const text = resultsText.legend;

/** How the small pictures are read, in one line. */
export function Legend({ withBaseline }: { readonly withBaseline: boolean }) {
  return (
    <p className="results-legend">
      <LegendMark name="dot" words={text.dot} />
      <LegendMark name="interval" words={text.interval} />
      {withBaseline && <LegendMark name="baseline" words={text.baseline} />}
      <span>
        {text.axis} {withBaseline && text.change}
      </span>
    </p>
  );
}

const shapes = {
  dot: <circle className="dot" cx={12} cy={10} r={4.5} />,
  interval: <path className="interval" d="M2 10H22" />,
  baseline: <path className="baseline" d="M12 2v16" />,
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
