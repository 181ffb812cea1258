import type { CaseTalk, TalkHead, TalkStep } from "#contract/case-talks";
import { addDays, addMonths, type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { findTalk, listAdditions, listTalks, type StoredTalk } from "./case-talks.store.ts";
import { listOpenCases } from "./talk-cases.store.ts";
import { listNotes } from "./talk-notes.store.ts";
import { listSteps, listStepsOfFormerLeaders } from "./talk-steps.store.ts";

/** Four weeks: the same weekday again. */
const daysToNextTalk = 28;

/** A talk with the earlier ones that it goes on from. */
export interface TalkInContext {
  readonly talk: StoredTalk;
  /** The same two in the same unit, latest first. */
  readonly others: readonly StoredTalk[];
  readonly since: LocalDate;
  readonly suggestedNext: LocalDate;
}

/** Finds the talk for one of the two; to anybody else it does not exist. */
export async function findInContext(tx: Tx, talkId: number, today: LocalDate): Promise<TalkInContext> {
  const talk = await findTalk(tx, talkId);
  if (talk === null) throw unknownTalk();
  const pair = { raadgiver: talk.raadgiver.id, unitId: talk.unit.id, leaderId: talk.leader.id };
  const others = (await listTalks(tx, pair)).filter(({ id }) => id !== talkId);
  const last = others.find(({ heldOn }) => heldOn !== null);
  return {
    talk,
    others,
    since: last?.heldOn == null ? addMonths(today, -1) : localDate(last.heldOn),
    suggestedNext: addDays(today, daysToNextTalk),
  };
}

/** Everything that is written about a talk. */
export async function openTalk(
  tx: Tx,
  user: { readonly id: string },
  talkId: number,
  today: LocalDate,
): Promise<CaseTalk> {
  const { talk, others, since, suggestedNext } = await findInContext(tx, talkId, today);
  return {
    ...toHead(talk),
    isLeader: talk.leader.id === user.id,
    since,
    today,
    suggestedNext,
    notes: await listNotes(tx, talkId),
    steps: await listSteps(tx, [talkId], today),
    earlierSteps: talk.heldOn === null ? await followSteps(tx, talk, others, today) : [],
    stepsOfFormerLeaders:
      talk.heldOn === null
        ? await listStepsOfFormerLeaders(tx, { raadgiver: talk.raadgiver.id, unitId: talk.unit.id }, today)
        : [],
    additions: await listAdditions(tx, talkId),
    others: others.map(toHead),
  };
}

async function followSteps(
  tx: Tx,
  { raadgiver, unit }: StoredTalk,
  others: readonly StoredTalk[],
  today: LocalDate,
): Promise<CaseTalk["earlierSteps"]> {
  const open = await listOpenCases(tx, { raadgiver: raadgiver.id, unit: unit.id });
  const steps = await listEarlierSteps(tx, others, today);
  return steps.map((step) => ({
    ...step,
    hasOpenCase: step.caseNumber !== null && open.has(step.caseNumber),
  }));
}

/** What ended talks agreed: the steps that wait, and those marked since the latest of them. */
export async function listEarlierSteps(
  tx: Tx,
  talks: readonly StoredTalk[],
  today: LocalDate,
): Promise<TalkStep[]> {
  const ended = talks.filter(({ endedAt }) => endedAt !== null);
  const lastEnd = ended.reduce((latest, { endedAt }) => Math.max(latest, Date.parse(endedAt ?? "")), 0);
  const steps = await listSteps(
    tx,
    ended.map(({ id }) => id),
    today,
  );
  return steps.filter(
    ({ state, markedAt }) => state === "aaben" || (markedAt !== null && Date.parse(markedAt) >= lastEnd),
  );
}

export function toHead({ endedAt: _, ...head }: StoredTalk): TalkHead {
  return head;
}

export function unknownTalk(): NotFound {
  return new NotFound(
    "ukendt-sagssamtale",
    "Samtalen findes ikke, eller den er ikke din. Kun rådgiveren og lederen, der holder den, kan se den.",
  );
}
