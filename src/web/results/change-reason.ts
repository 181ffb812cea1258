import type { ChangeView, QuestionResultView, Results } from "#contract/results";

/** What a change is made of, as far as the anchor cases can say; `strengere` and `mildere` are strictness by direction. */
export type ChangeReason = "praksis" | "strengere" | "mildere" | "begge" | "kan-ikke-sige" | "ukendt";

type Question = Pick<QuestionResultView, "higherIs" | "split" | "change" | "changes">;

/** The change to speak of when no level is chosen: on the level that the anchor cases split, else on the one that leads. */
export function leadingChange({ split, change, changes }: Omit<Question, "higherIs">): ChangeView | null {
  const ofSplit = changes.find(({ baseline }) => baseline.level === split?.level);
  return ofSplit?.change ?? change;
}

/** Why the share has changed since the baseline; null where no sure change is to be explained. */
export function reasonFor(
  { higherIs, split }: Pick<Question, "higherIs" | "split">,
  change: ChangeView | null,
  audit: Pick<Results["audit"], "baseline">,
): ChangeReason | null {
  if (change === null || change.verdict === "ingen-sikker-aendring") return null;
  if (split === null || split.from.id !== audit.baseline?.id || split.level !== change.level) return "ukendt";
  // A question that was reworded has no line through the years, and therefore no change to be explained here.
  const [first, second] = split.changed;
  if (first === undefined) return "kan-ikke-sige";
  if (second !== undefined) return "begge";
  if (first === "praksis") return "praksis";
  return split.strictness.value < 0 === (higherIs === "better") ? "strengere" : "mildere";
}
