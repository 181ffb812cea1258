import type { MachineDifference } from "#contract/reviews";
import { createOutbox, type Outbox, type OutboxOptions } from "./outbox.ts";

/** Why an answer is kept or changed where the dates say something else, and the server has not taken it yet. */
export interface PendingReason {
  readonly questionId: string;
  /** The answer it explains: it says nothing about another. */
  readonly value: string;
  readonly reason: string;
  /** `kladde`: being written. `venter`: on its way, or waiting for its answer or the connection. `afvist`: the server said no. */
  readonly state: "kladde" | "venter" | "afvist";
  /** When refused: the server's sentence. */
  readonly sentence?: string;
}

/** What became of one try to save. */
export type ReasonOutcome =
  | { readonly kind: "saved"; readonly difference: MachineDifference }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "lost" };

export interface ReasonQueueOptions
  extends Pick<OutboxOptions<PendingReason>, "storage" | "storageKey" | "retryMs"> {
  readonly send: (pending: PendingReason) => Promise<ReasonOutcome>;
  readonly onSaved: (difference: MachineDifference) => void;
  /** The answer that the server has; null while another is on its way: a reason is sent after the answer it explains. */
  readonly savedValue: (questionId: string) => string | null;
}

/** Keeps reasons until the server has them, drafts too. */
export function createReasonQueue({
  send,
  onSaved,
  savedValue,
  ...options
}: ReasonQueueOptions): Outbox<PendingReason> {
  return createOutbox<PendingReason>({
    ...options,
    isReady: ({ questionId, value }) => savedValue(questionId) === value,
    async send(sent) {
      const outcome = await send(sent);
      if (outcome.kind === "lost") return "lost";
      if (outcome.kind === "refused")
        return (now) => ({ ...(now ?? sent), state: "afvist", sentence: outcome.sentence });
      onSaved(outcome.difference);
      return (now) => (now === sent ? undefined : now);
    },
  });
}
