import type { AnswerView } from "#contract/reviews";
import type { PendingAnswer } from "./answer-queue.ts";

/** An answer as the screen shows it: the server's, or the newer one on its way. */
export interface ShownAnswer {
  readonly value: string;
  readonly remark: string;
  readonly revision: number;
  readonly saved: AnswerView | undefined;
  readonly pending: PendingAnswer | undefined;
}

/** Undefined where nothing is answered. */
export function showAnswer(
  saved: AnswerView | undefined,
  pending: PendingAnswer | undefined,
): ShownAnswer | undefined {
  const shown = pending ?? saved;
  if (!shown) return undefined;
  return { value: shown.value, remark: shown.remark, revision: saved?.revision ?? 0, saved, pending };
}
