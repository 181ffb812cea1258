import type { Applicability } from "#contract/applicability";
import { applicabilityText as text } from "../text/applicability.ts";
import { formatShare } from "../ui/format-share.ts";
import { IntervalDot } from "../ui/interval-dot.tsx";

type Chosen = Applicability["questions"][number]["levels"][number];

/** `20/104 · 19 %` with its interval, in figures and as a picture. */
export function NotRelevantShare({
  chosen: { asked, notRelevant, interval95, level },
}: {
  readonly chosen: Chosen;
}) {
  return (
    <>
      <span className="figure">{formatShare(notRelevant, asked)}</span>
      <span className="results-note figure">{text.interval(interval95)}</span>
      <IntervalDot label={text.level(level)} share={notRelevant / asked} interval={interval95} />
    </>
  );
}
