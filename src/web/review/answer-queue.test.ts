import { expect, test } from "vitest";
import type { SavedAnswer } from "#contract/reviews";
import { createAnswerQueue, type PendingAnswer, type SendOutcome } from "./answer-queue.ts";

const saved = ({ questionId, value, remark, expectedRevision }: PendingAnswer): SavedAnswer => ({
  questionId,
  questionVersion: 1,
  value,
  remark,
  revision: expectedRevision + 1,
  by: "Mette",
  at: "2026-01-01T08:00:00Z",
  difference: null,
});

/** A queue on a storage of its own, whose server answers as `respond` says. */
function open(
  respond: (pending: PendingAnswer, attempt: number) => SendOutcome,
  stored = new Map<string, string>(),
) {
  const sent: PendingAnswer[] = [];
  const done: SavedAnswer[] = [];
  const queue = createAnswerQueue({
    send: async (pending) => {
      sent.push(pending);
      return respond(pending, sent.length);
    },
    onSaved: (answer) => done.push(answer),
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    storageKey: "svar",
    retryMs: 5,
  });
  return { queue, sent, done, stored };
}

const ja = { questionId: "IND-01", value: "ja", remark: "", expectedRevision: 0 };
const untilEmpty = (size: () => number) => expect.poll(size).toBe(0);

test("keeps an answer in the storage only until the server has it", async () => {
  const { queue, done, stored } = open((pending) => ({ kind: "saved", answer: saved(pending) }));
  queue.put(ja);
  expect(stored.get("svar")).toContain("IND-01");
  await untilEmpty(() => queue.pending().size);
  expect(done).toMatchObject([{ questionId: "IND-01", revision: 1 }]);
  expect(stored.size).toBe(0);
});

test("tries again until the connection is back, and loses nothing", async () => {
  const { queue, sent, done } = open((pending, attempt) =>
    attempt < 4 ? { kind: "lost" } : { kind: "saved", answer: saved(pending) },
  );
  queue.put(ja);
  queue.put({ ...ja, questionId: "IND-02" });
  await untilEmpty(() => queue.pending().size);
  expect(sent).toHaveLength(5);
  expect(done.map(({ questionId }) => questionId)).toEqual(["IND-01", "IND-02"]);
});

test("takes up after a reload what was not saved", async () => {
  const stored = new Map([["svar", JSON.stringify([{ ...ja, state: "venter" }])]]);
  const { queue, done } = open((pending) => ({ kind: "saved", answer: saved(pending) }), stored);
  expect(queue.pending().get("IND-01")?.value).toBe("ja");
  await untilEmpty(() => queue.pending().size);
  expect(done).toHaveLength(1);
});

test("what another window is waiting with stays in the storage", async () => {
  const stored = new Map<string, string>();
  const offline = open(() => ({ kind: "lost" }), stored);
  const online = open((pending) => ({ kind: "saved", answer: saved(pending) }), stored);
  offline.queue.put(ja);
  online.queue.put({ ...ja, questionId: "IND-02" });
  await untilEmpty(() => online.queue.pending().size);
  expect(JSON.parse(stored.get("svar") ?? "[]")).toMatchObject([{ questionId: "IND-01" }]);
  offline.queue.drop("IND-01");
  expect(stored.size).toBe(0);
});

test("a correction made while the first answer is on its way builds on it", async () => {
  const { queue, sent } = open((pending) => {
    if (pending.value === "ja") queue.put({ ...ja, value: "nej", remark: "Mangler" });
    return { kind: "saved", answer: saved(pending) };
  });
  queue.put(ja);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toMatchObject({ value: "nej", expectedRevision: 1 });
});

test("holds both answers when another came first, until a person has chosen", async () => {
  const theirs = { ...saved({ ...ja, state: "venter" }), value: "nej", by: "Ali" };
  const { queue, sent } = open((pending) =>
    pending.expectedRevision === 0 ? { kind: "conflict", theirs } : { kind: "saved", answer: saved(pending) },
  );
  queue.put(ja);
  await expect.poll(() => queue.pending().get("IND-01")?.state).toBe("konflikt");
  expect(queue.pending().get("IND-01")).toMatchObject({ value: "ja", theirs: { value: "nej", by: "Ali" } });
  queue.put({ ...ja, expectedRevision: 1 });
  await untilEmpty(() => queue.pending().size);
  expect(sent).toHaveLength(2);
});

test("a refused answer stays, with the server's sentence, until it is dropped", async () => {
  const { queue } = open(() => ({ kind: "refused", sentence: "Niveau 1 er ikke åbent." }));
  queue.put(ja);
  await expect.poll(() => queue.pending().get("IND-01")?.sentence).toBe("Niveau 1 er ikke åbent.");
  queue.drop("IND-01");
  expect(queue.pending().size).toBe(0);
});
