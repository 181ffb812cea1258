import type { SplitView } from "#contract/result-answers";
import type { ChangeView, QuestionResultView, Results } from "#contract/results";

/** What a change is made of, as far as the anchor cases can say; `strengere` and `mildere` are strictness by direction. */
export type ChangeReason =
  | "praksis"
  | "strengere"
  | "mildere"
  | "kriterium"
  | "begge"
  | "flere"
  | "kan-ikke-sige"
  | "ukendt";

type Question = Pick<QuestionResultView, "higherIs" | "split" | "hiddenSplit" | "change" | "changes">;

/** The change to speak of when no level is chosen: on the level that the anchor cases split, else on the one that leads. */
export function leadingChange({
  split,
  change,
  changes,
}: Pick<Question, "split" | "change" | "changes">): ChangeView | null {
  const ofSplit = changes.find(({ baseline }) => baseline.level === split?.level);
  return ofSplit?.change ?? change;
}

/** Why the share has changed since the baseline; null where no sure change is to be explained. */
export function reasonFor(
  { higherIs, split, hiddenSplit }: Pick<Question, "higherIs" | "split" | "hiddenSplit">,
  change: ChangeView | null,
  audit: Pick<Results["audit"], "baseline">,
): ChangeReason | null {
  const isFromBaseline = split !== null && split.from.id === audit.baseline?.id;
  const isHidden = hiddenSplit?.isReworded && hiddenSplit.from.id === audit.baseline?.id;
  // A reworded question is not compared, but cases that were asked both wordings tell of it all the same.
  if (change === null && isHidden) return "ukendt";
  if (change === null) return isFromBaseline && split.criteria !== null ? reasonOf(split, higherIs) : null;
  if (change.verdict === "ingen-sikker-aendring") return null;
  return isFromBaseline && split.level === change.level ? reasonOf(split, higherIs) : "ukendt";
}

function reasonOf({ changed, strictness }: SplitView, higherIs: Question["higherIs"]): ChangeReason {
  const [first, second] = changed;
  if (first === undefined) return "kan-ikke-sige";
  if (second !== undefined) return changed.includes("kriterium") ? "flere" : "begge";
  if (first !== "strenghed") return first;
  return strictness.value < 0 === (higherIs === "better") ? "strengere" : "mildere";
}
