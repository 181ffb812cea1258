import type { AnswerView, SavedAnswer } from "#contract/reviews";
import { createOutbox, type Outbox, type OutboxOptions, type Settle } from "./outbox.ts";

/** An answer that the server has not taken yet. */
export interface PendingAnswer {
  readonly questionId: string;
  readonly value: string;
  readonly remark: string;
  /** The revision it was written on top of; 0 when there was none. */
  readonly expectedRevision: number;
  /** `venter`: on its way, or waiting for the connection. `konflikt`: another answered first. `afvist`: the server said no. */
  readonly state: "venter" | "konflikt" | "afvist";
  /** In a conflict: what the other answered. */
  readonly theirs?: AnswerView;
  /** When refused: the server's sentence. */
  readonly sentence?: string;
}

/** What became of one try to save. */
export type SendOutcome<Saved extends AnswerView = SavedAnswer> =
  | { readonly kind: "saved"; readonly answer: Saved }
  | { readonly kind: "conflict"; readonly theirs: AnswerView }
  | { readonly kind: "refused"; readonly sentence: string }
  /** No answer from the server: try again. */
  | { readonly kind: "lost" };

export interface AnswerQueueOptions<Saved extends AnswerView>
  extends Pick<OutboxOptions<PendingAnswer>, "storage" | "storageKey" | "retryMs"> {
  readonly send: (pending: PendingAnswer) => Promise<SendOutcome<Saved>>;
  readonly onSaved: (answer: Saved) => void;
}

export interface AnswerQueue extends Omit<Outbox<PendingAnswer>, "put"> {
  put(
    answer: Pick<PendingAnswer, "questionId" | "value" | "remark" | "expectedRevision">,
    delayMs?: number,
  ): void;
}

/** Keeps answers until the server has them. A conflict waits for a person's choice. */
export function createAnswerQueue<Saved extends AnswerView = SavedAnswer>({
  send,
  onSaved,
  ...options
}: AnswerQueueOptions<Saved>): AnswerQueue {
  const outbox = createOutbox<PendingAnswer>({
    ...options,
    async send(pending) {
      const outcome = await send(pending);
      if (outcome.kind === "lost") return "lost";
      if (outcome.kind === "saved") onSaved(outcome.answer);
      return settleWith(pending, outcome);
    },
  });
  return { ...outbox, put: (answer, delayMs) => outbox.put({ ...answer, state: "venter" }, delayMs) };
}

function settleWith(
  sent: PendingAnswer,
  outcome: Exclude<SendOutcome<AnswerView>, { kind: "lost" }>,
): Settle<PendingAnswer> {
  return (now) => {
    if (outcome.kind === "conflict") return { ...(now ?? sent), state: "konflikt", theirs: outcome.theirs };
    if (outcome.kind === "refused") return { ...(now ?? sent), state: "afvist", sentence: outcome.sentence };
    // What was written meanwhile builds on the revision just saved.
    return now && now !== sent ? { ...now, expectedRevision: outcome.answer.revision } : undefined;
  };
}
