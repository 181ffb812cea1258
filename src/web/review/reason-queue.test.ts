import { expect, test } from "vitest";
import type { MachineDifference } from "#contract/reviews";
import { createReasonQueue, type PendingReason, type ReasonOutcome } from "./reason-queue.ts";

const difference: MachineDifference = {
  questionId: "UDR-01",
  machineValue: "nej",
  sentences: ["Vurderingen var færdig 28 minutter for sent."],
  asOf: "2026-10-04",
  firstValue: "ja",
  reaction: null,
};
const reason: PendingReason = {
  questionId: "UDR-01",
  value: "ja",
  reason: "Klokkeslættet er skrevet forkert ind.",
  state: "venter",
};

/** A queue whose server answers as `respond` says; `saved` is the answer that the server has. */
function open(
  respond: (pending: PendingReason, attempt: number) => ReasonOutcome,
  saved: { value: string | null } = { value: "ja" },
) {
  const stored = new Map<string, string>();
  const sent: PendingReason[] = [];
  const done: MachineDifference[] = [];
  const queue = createReasonQueue({
    send: async (pending) => {
      sent.push(pending);
      return respond(pending, sent.length);
    },
    onSaved: (each) => done.push(each),
    savedValue: () => saved.value,
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    storageKey: "begrundelser",
    retryMs: 5,
  });
  return { queue, sent, done, stored };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 30));
const takes = (): ReasonOutcome => ({ kind: "saved", difference });

test("a reason is kept in the storage as it is written, and sent only when it is finished", async () => {
  const { queue, sent, done, stored } = open(takes);
  queue.put({ ...reason, state: "kladde" });
  await aWhile();
  expect(sent).toEqual([]);
  expect(stored.get("begrundelser")).toContain("Klokkeslættet");
  queue.put(reason);
  await expect.poll(() => done.length).toBe(1);
  expect(stored.size).toBe(0);
});

test("a reason is sent after the answer it explains, and never with another", async () => {
  const saved: { value: string | null } = { value: null };
  const { queue, sent } = open(takes, saved);
  queue.put(reason);
  await aWhile();
  saved.value = "nej";
  queue.flush();
  await aWhile();
  expect(sent).toEqual([]);
  saved.value = "ja";
  queue.flush();
  await expect.poll(() => sent.length).toBe(1);
});

test("tries again until the connection is back", async () => {
  const { queue, sent, done } = open((_, attempt) => (attempt < 3 ? { kind: "lost" } : takes()));
  queue.put(reason);
  await expect.poll(() => done.length).toBe(1);
  expect(sent).toHaveLength(3);
});

test("what is written while the reason is on its way stays as a draft", async () => {
  const { queue, done } = open(() => {
    queue.put({ ...reason, reason: "Bedre sagt.", state: "kladde" });
    return takes();
  });
  queue.put(reason);
  await expect.poll(() => done.length).toBe(1);
  expect(queue.pending().get("UDR-01")).toMatchObject({ reason: "Bedre sagt.", state: "kladde" });
});

test("a refused reason stays, with the server's sentence, until it is dropped", async () => {
  const { queue } = open(() => ({ kind: "refused", sentence: "Niveau 1 er ikke åbent." }));
  queue.put(reason);
  await expect.poll(() => queue.pending().get("UDR-01")?.sentence).toBe("Niveau 1 er ikke åbent.");
  queue.drop("UDR-01");
  expect(queue.pending().size).toBe(0);
});
