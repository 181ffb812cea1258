import type { Results } from "#contract/results";
import { historicalViewText as text } from "../text/published-counts.ts";
import { Notice } from "../ui/notice.tsx";

/** Says so where an audit's own figures, or those of its baseline, are known only from print. */
export function HistoricalNotes({ audit: { source, baseline } }: Pick<Results, "audit">) {
  return (
    <>
      {source !== null && <Notice kind="info">{text.resultsNote(source)}</Notice>}
      {baseline?.source != null && (
        <Notice kind="info">{text.baselineNote(baseline.title, baseline.source)}</Notice>
      )}
    </>
  );
}
