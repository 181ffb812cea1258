import type { ChangeView } from "#contract/results";
import { resultsText as text } from "../text/results.ts";

const marks = { fremgang: "▲", tilbagegang: "▼", "ingen-sikker-aendring": "" } as const;

/** The change in a word, its size and interval under it; or why there is none. */
export function ChangeWords({
  change,
  reason,
}: {
  readonly change: ChangeView | null;
  readonly reason: string | null;
}) {
  if (change === null) return <span className="results-note">{reason ?? text.none}</span>;
  return (
    <>
      <span className={`change ${change.verdict}`}>
        {marks[change.verdict] !== "" && <span aria-hidden="true">{marks[change.verdict]} </span>}
        {text.verdicts[change.verdict]}
      </span>
      <span className="results-note figure">{text.changeSize(change.difference, change.newcombe95)}</span>
    </>
  );
}
