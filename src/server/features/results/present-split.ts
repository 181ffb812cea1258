import type { QuestionResult } from "#audit/results/audit-results";
import { fewestAnchors } from "#audit/results/split-counts";
import { changedInWords } from "#audit/results/split-sentence";
import type { QuestionResultView } from "#contract/results";
import type { LoadedResults } from "./load-results.ts";
import type { UnnamedQuestion } from "./name-figures.ts";

type SplitKeys = "split" | "noSplitReason" | "hiddenSplit";
type SplitParts = Pick<UnnamedQuestion, SplitKeys>;

/** "Stricter or worse?" of a question, or why it cannot be told; neither where there is no change to split. */
export function presentSplit(
  { id, change }: Pick<QuestionResult, "id" | "change">,
  { split }: Pick<LoadedResults, "split">,
): SplitParts {
  const hasChange = change !== null;
  if (split === "kun-hele-kommunen")
    return unsplit(hasChange ? "Om det er praksis eller bedømmelse, kan kun siges for hele kommunen." : null);
  const found = split?.questions.get(id);
  if (found && found.anchors < fewestAnchors)
    return unsplit(
      `Kun ${found.anchors} af ankersagerne er målt i begge tilsyn. Det er for få til at sige, om det er praksis eller bedømmelse.`,
    );
  // The figures are readonly data of the very shape that the contract's schema describes.
  if (found)
    return { split: structuredClone(found) as SplitParts["split"], noSplitReason: null, hiddenSplit: null };
  if (split !== null)
    return unsplit(
      "Spørgsmålet er ikke målt i nogen af ankersagerne, så Sagspejl kan ikke sige, om det er praksis eller bedømmelse.",
    );
  return unsplit(
    hasChange
      ? "Der er ingen ankersager fra tilsynet før, så Sagspejl kan ikke sige, om det er praksis eller bedømmelse."
      : null,
  );
}

function unsplit(noSplitReason: string | null): SplitParts {
  return { split: null, noSplitReason, hiddenSplit: null };
}

/** The same outside the house: what has changed in words, without the figures that rest on small counts. */
export function hideSplit({
  split,
  noSplitReason,
  hiddenSplit,
  higherIs,
}: QuestionResultView): Pick<QuestionResultView, SplitKeys> {
  if (!split?.suppressed) return { split, noSplitReason, hiddenSplit };
  const { from, level, changed, criteria } = split;
  const words = changedInWords({ higherIs }, split);
  return {
    split: null,
    noSplitReason: `${words} Tallene bag er for små til at blive vist uden for huset.`,
    hiddenSplit: { from, level, changed, isReworded: criteria !== null },
  };
}
