import type { CaseEvent } from "#casefile/case-event";
import type { History } from "../history.ts";

const udredninger = [
  ["afdaekning-paabegyndt", "afdaekning-afsluttet"],
  ["undersoegelse-besluttet", "undersoegelse-afsluttet"],
] as const;

interface LoneConclusion {
  readonly conclusion: CaseEvent;
  /** A beginning after the conclusion that no later conclusion answers: the two dates may have changed places. */
  readonly laterBeginning: CaseEvent | null;
}

/** The conclusions of an afdækning or undersøgelse with no beginning on or before their day. */
export function loneConclusions({ of }: History): readonly LoneConclusion[] {
  return udredninger.flatMap(([beginning, conclusion]) => {
    const [begun, concluded] = [of(beginning), of(conclusion)];
    return concluded
      .filter(({ date }) => !begun.some((event) => event.date <= date))
      .map((event) => {
        const later = begun.find(({ date }) => date > event.date);
        const isAnswered = later !== undefined && concluded.some(({ date }) => date >= later.date);
        return { conclusion: event, laterBeginning: isAnswered ? null : (later ?? null) };
      });
  });
}
