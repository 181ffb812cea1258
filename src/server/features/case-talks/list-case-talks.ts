import type { z } from "zod";
import type { listCaseTalks as contract, TalkCaseworker, TalkStep } from "#contract/case-talks";
import type { LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listTalks, type StoredTalk } from "./case-talks.store.ts";
import { type Caseworker, listCaseworkers } from "./caseworkers.store.ts";
import { listEarlierSteps, toHead } from "./open-talk.ts";
import { listSteps } from "./talk-steps.store.ts";

/** Both sides of the table: whom the user may hold talks with and how far that is, and the user's own talks as caseworker. */
export async function listCaseTalks(
  tx: Tx,
  actor: SignedInUser,
  today: LocalDate,
): Promise<z.input<typeof contract.response>> {
  const talks = await listTalks(tx);
  const own = talks.filter(({ raadgiver }) => raadgiver.id === actor.raadgiverCode);
  return {
    today,
    caseworkers: await listLedCaseworkers(tx, actor, talks, today),
    own: { talks: own.map(toHead), steps: await listEarlierSteps(tx, own, today) },
  };
}

/** The caseworkers of the user's units, and those that they have talked with before and who have no cases there now. */
export async function listLedCaseworkers(
  tx: Tx,
  actor: { readonly id: string },
  talks: readonly StoredTalk[],
  today: LocalDate,
): Promise<TalkCaseworker[]> {
  const held = talks.filter(({ leader }) => leader.id === actor.id);
  const current = await listCaseworkers(tx);
  const pairs = new Map<string, Caseworker>();
  for (const one of [...current, ...held.map(({ raadgiver, unit }) => ({ raadgiver, unit, openCases: 0 }))]) {
    const key = keyOf(one);
    if (!pairs.has(key)) pairs.set(key, one);
  }
  const steps = await listSteps(
    tx,
    held.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id),
    today,
  );
  return [...pairs.values()].map((one) => {
    const theirs = held.filter((talk) => keyOf(talk) === keyOf(one));
    return { ...one, ...summarise(theirs, steps) };
  });
}

function summarise(talks: readonly StoredTalk[], allSteps: readonly TalkStep[]) {
  const ids = new Set(talks.map(({ id }) => id));
  const open = allSteps.filter(({ talkId, state }) => ids.has(talkId) && state === "aaben");
  const last = talks.find(({ heldOn }) => heldOn !== null);
  return {
    draftId: talks.find(({ heldOn }) => heldOn === null)?.id ?? null,
    last: last === undefined ? null : toHead(last),
    openSteps: open.length,
    lateSteps: open.filter(({ isLate }) => isLate).length,
  };
}

function keyOf({ raadgiver, unit }: Pick<Caseworker, "raadgiver" | "unit">): string {
  return `${unit.id} ${raadgiver.id}`;
}
