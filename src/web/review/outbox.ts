/** Something the server has not taken yet, and on which question. Only what is `venter` is sent. */
export interface OutboxEntry {
  readonly questionId: string;
  readonly state: string;
}

/** What is left of an entry once the server has answered; `now` is what has been written meanwhile. */
export type Settle<Entry> = (now: Entry | undefined) => Entry | undefined;

export interface OutboxOptions<Entry extends OutboxEntry> {
  /** One try. `lost` when no answer came from the server: it is tried again. */
  readonly send: (entry: Entry) => Promise<Settle<Entry> | "lost">;
  /** Whether its turn has come; `flush` asks again. */
  readonly isReady?: (entry: Entry) => boolean;
  /** Where what is not saved yet survives a reload; it is removed as soon as it is saved. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly storageKey: string;
  readonly retryMs?: number | undefined;
}

export interface Outbox<Entry> {
  subscribe(listener: () => void): () => void;
  pending(): ReadonlyMap<string, Entry>;
  /** Takes an entry at once; sends it now, or after `delayMs` without a newer one (while somebody types). */
  put(entry: Entry, delayMs?: number): void;
  /** Sends what is waiting, without waiting for the next try. */
  flush(): void;
  /** Gives up what was refused. */
  drop(questionId: string): void;
}

/**
 * Keeps entries, one a question, until the server has them: in memory and in `storage`. A lost one is tried again until the
 * server answers. One is sent at a time, in order.
 */
export function createOutbox<Entry extends OutboxEntry>({
  send,
  isReady = () => true,
  storage,
  storageKey,
  retryMs = 3000,
}: OutboxOptions<Entry>): Outbox<Entry> {
  let entries = readStored<Entry>(storage, storageKey);
  const listeners = new Set<() => void>();
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const replace = (questionId: string, next: Entry | undefined) => {
    const copy = new Map(entries);
    if (next) copy.set(questionId, next);
    else copy.delete(questionId);
    entries = copy;
    store({ storage, storageKey }, questionId, next);
    for (const listener of listeners) listener();
  };
  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), delayMs);
  };
  const work = async () => {
    if (isSending) return;
    const next = [...entries.values()].find((entry) => entry.state === "venter" && isReady(entry));
    if (!next) return;
    isSending = true;
    const settle = await send(next);
    isSending = false;
    if (settle === "lost") {
      schedule(retryMs);
    } else {
      const now = entries.get(next.questionId);
      replace(next.questionId, settle(now));
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
    put(entry, delayMs = 0) {
      replace(entry.questionId, entry);
      schedule(delayMs);
    },
    flush: () => schedule(0),
    drop: (questionId) => replace(questionId, undefined),
  };
}

/** Only this entry: another window may be waiting with others under the same key. */
function store<Entry extends OutboxEntry>(
  { storage, storageKey }: Pick<OutboxOptions<Entry>, "storage" | "storageKey">,
  questionId: string,
  next: Entry | undefined,
): void {
  const stored = new Map(readStored<Entry>(storage, storageKey));
  if (next) stored.set(questionId, next);
  else stored.delete(questionId);
  if (stored.size === 0) storage.removeItem(storageKey);
  else storage.setItem(storageKey, JSON.stringify([...stored.values()]));
}

function readStored<Entry extends OutboxEntry>(
  storage: OutboxOptions<Entry>["storage"],
  key: string,
): ReadonlyMap<string, Entry> {
  const text = storage.getItem(key);
  if (text === null) return new Map();
  try {
    const stored = JSON.parse(text) as Entry[];
    return new Map(stored.map((each) => [each.questionId, each]));
  } catch {
    return new Map();
  }
}
