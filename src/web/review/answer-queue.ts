import type { AnswerView } from "#contract/reviews";

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
export type SendOutcome =
  | { readonly kind: "saved"; readonly answer: AnswerView }
  | { readonly kind: "conflict"; readonly theirs: AnswerView }
  | { readonly kind: "refused"; readonly sentence: string }
  /** No answer from the server: try again. */
  | { readonly kind: "lost" };

export interface AnswerQueueOptions {
  readonly send: (pending: PendingAnswer) => Promise<SendOutcome>;
  readonly onSaved: (answer: AnswerView) => void;
  /** Where what is not saved yet survives a reload; it is removed as soon as it is saved. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly storageKey: string;
  readonly retryMs?: number;
}

export interface AnswerQueue {
  subscribe(listener: () => void): () => void;
  pending(): ReadonlyMap<string, PendingAnswer>;
  /** Takes an answer at once; sends it now, or after `delayMs` without a newer one (while somebody types). */
  put(
    answer: Pick<PendingAnswer, "questionId" | "value" | "remark" | "expectedRevision">,
    delayMs?: number,
  ): void;
  /** Sends what is waiting, without waiting for the next try. */
  flush(): void;
  /** Gives up an answer that was refused. */
  drop(questionId: string): void;
}

/** Keeps answers until the server has them: in memory, in `storage`, and tried again until it answers. One is sent at a time, in order. */
export function createAnswerQueue({
  send,
  onSaved,
  storage,
  storageKey,
  retryMs = 3000,
}: AnswerQueueOptions): AnswerQueue {
  let entries = readStored(storage, storageKey);
  const listeners = new Set<() => void>();
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const replace = (questionId: string, next: PendingAnswer | undefined) => {
    const copy = new Map(entries);
    if (next) copy.set(questionId, next);
    else copy.delete(questionId);
    entries = copy;
    if (copy.size === 0) storage.removeItem(storageKey);
    else storage.setItem(storageKey, JSON.stringify([...copy.values()]));
    for (const listener of listeners) listener();
  };
  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), delayMs);
  };
  const settle = (sent: PendingAnswer, outcome: Exclude<SendOutcome, { kind: "lost" }>) => {
    const now = entries.get(sent.questionId);
    if (outcome.kind === "saved") {
      // What was written meanwhile builds on the revision just saved.
      replace(
        sent.questionId,
        now && now !== sent ? { ...now, expectedRevision: outcome.answer.revision } : undefined,
      );
      onSaved(outcome.answer);
    } else if (outcome.kind === "conflict") {
      replace(sent.questionId, { ...(now ?? sent), state: "konflikt", theirs: outcome.theirs });
    } else {
      replace(sent.questionId, { ...(now ?? sent), state: "afvist", sentence: outcome.sentence });
    }
  };
  const work = async () => {
    if (isSending) return;
    const next = [...entries.values()].find(({ state }) => state === "venter");
    if (!next) return;
    isSending = true;
    const outcome = await send(next);
    isSending = false;
    if (outcome.kind === "lost") {
      schedule(retryMs);
    } else {
      settle(next, outcome);
      void work();
    }
  };
  if (entries.size > 0) schedule(0);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pending: () => entries,
    put(answer, delayMs = 0) {
      replace(answer.questionId, { ...answer, state: "venter" });
      schedule(delayMs);
    },
    flush: () => schedule(0),
    drop: (questionId) => replace(questionId, undefined),
  };
}

function readStored(storage: AnswerQueueOptions["storage"], key: string): ReadonlyMap<string, PendingAnswer> {
  const text = storage.getItem(key);
  if (text === null) return new Map();
  try {
    const stored = JSON.parse(text) as PendingAnswer[];
    return new Map(stored.map((each) => [each.questionId, each]));
  } catch {
    return new Map();
  }
}
