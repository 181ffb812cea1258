import type { MachineDifference } from "#contract/reviews";
import type { PendingReason } from "./reason-queue.ts";
import type { ShownAnswer } from "./shown-answer.ts";

/** What the dates say to an answer, as the screen shows it. */
export interface ShownDifference {
  readonly difference: MachineDifference;
  /** The answer as it stands on the screen. */
  readonly value: string;
  /** Whether it is still the first that differed, or has been changed. */
  readonly isKept: boolean;
  /** Why it was kept or changed, as the server has it; null when that was said of another answer. */
  readonly reaction: MachineDifference["reaction"];
  /** The reason as far as it is written, or on its way. */
  readonly reason: string;
  readonly state: "mangler" | "venter" | "gemt";
}

/** Undefined where the dates say nothing else, and until an answer is saved. */
export function showDifference(
  difference: MachineDifference | undefined,
  answer: ShownAnswer | undefined,
  pending: PendingReason | undefined,
): ShownDifference | undefined {
  if (!difference || !answer?.saved) return undefined;
  const { value, saved } = answer;
  const reaction = value === saved.value ? difference.reaction : null;
  const isOnItsWay = pending?.state === "venter" && pending.value === value;
  return {
    difference,
    value,
    isKept: value === difference.firstValue,
    reaction,
    reason: pending?.reason ?? "",
    state: isOnItsWay ? "venter" : reaction === null ? "mangler" : "gemt",
  };
}

/** Whether the dates differ and nobody has said why the answer was kept or changed. */
export function lacksReason(shown: ShownDifference | undefined): boolean {
  return shown?.state === "mangler";
}
