import { checkEndOfTalk } from "#audit/case-talks/end-of-talk";
import type { TalkStep } from "#contract/case-talks";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { Conflict, Forbidden, NotFound, RuleBroken } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import { findCase } from "../cases/cases.store.ts";
import { unknownCase } from "../cases/open-case.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { beginTalk, endTalk, findTalk, insertAddition, lockTalk } from "./case-talks.store.ts";
import { listCaseworkers } from "./caseworkers.store.ts";
import { unknownTalk } from "./open-talk.ts";
import { appendNote, listNotes } from "./talk-notes.store.ts";
import { findStep, insertMark, insertStep, type NewStep, withdrawStep } from "./talk-steps.store.ts";

/** Begins a talk with a caseworker of the leader's own unit, or goes on with the draft. */
export async function beginCaseTalk(
  tx: Tx,
  actor: SignedInUser,
  { raadgiver, unit }: { readonly raadgiver: string; readonly unit: string },
): Promise<{ id: number }> {
  const known = await listCaseworkers(tx);
  if (!known.some((one) => one.raadgiver.id === raadgiver && one.unit.id === unit))
    throw new NotFound(
      "ukendt-raadgiver",
      "Rådgiveren har ingen åbne sager i en enhed, du leder. Vælg en anden på listen.",
    );
  return { id: await beginTalk(tx, { raadgiver, unitId: unit, leaderId: actor.id }) };
}

/**
 * Saves a note as a new revision; the same text twice is one.
 * Throws {@link Conflict} with the other text when the writer had not seen it.
 */
export async function saveNote(
  tx: Tx,
  actor: SignedInUser,
  talkId: number,
  sent: { readonly caseNumber: string | null; readonly text: string; readonly expectedRevision: number },
  today: LocalDate,
): Promise<{ revision: number }> {
  await openDraft(tx, actor, talkId);
  await refuseUnknownCase(tx, sent.caseNumber, today);
  const current = (await listNotes(tx, talkId)).find(({ caseNumber }) => caseNumber === sent.caseNumber);
  const { text = "", revision = 0 } = current ?? {};
  if (text === sent.text) return { revision };
  if (revision !== sent.expectedRevision)
    throw new Conflict(
      "notat-aendret",
      "Der er skrevet noget andet i et andet vindue. Vælg, hvilken tekst der skal gælde.",
      { text, revision },
    );
  await appendNote(tx, talkId, { caseNumber: sent.caseNumber, text: sent.text, revision: revision + 1 });
  return { revision: revision + 1 };
}

export async function addStep(tx: Tx, actor: SignedInUser, step: NewStep, today: LocalDate): Promise<void> {
  await openDraft(tx, actor, step.talkId);
  await refuseUnknownCase(tx, step.caseNumber, today);
  if (step.dueOn < today)
    throw new RuleBroken("skridt-i-fortiden", "Datoen er passeret. Vælg i dag eller en senere dag.");
  await insertStep(tx, step);
}

export async function takeBackStep(
  tx: Tx,
  actor: SignedInUser,
  talkId: number,
  stepId: number,
): Promise<void> {
  await openDraft(tx, actor, talkId);
  await withdrawStep(tx, talkId, stepId);
}

/** Says how a step went. Both may; only the leader lets it go. */
export async function markStep(
  tx: Tx,
  actor: SignedInUser,
  stepId: number,
  state: TalkStep["state"],
  today: LocalDate,
): Promise<void> {
  const step = await findStep(tx, stepId, today);
  const talk = step === null ? null : await findTalk(tx, step.talkId);
  if (step === null || talk === null)
    throw new NotFound("ukendt-skridt", "Skridtet findes ikke, eller det er ikke dit. Hent siden igen.");
  if (talk.heldOn === null)
    throw new RuleBroken("samtale-kladde", "Skridtet er ikke aftalt endnu. Afslut samtalen først.");
  if (state === "bortfaldet" && talk.leader.id !== actor.id)
    throw new Forbidden(
      "kun-lederen",
      "Kun lederen kan lade et skridt bortfalde. Tag det op på næste samtale.",
    );
  if (step.state !== state) await insertMark(tx, stepId, state, actor.id);
}

/** Ends the talk: from then on it is read, and added to. */
export async function endCaseTalk(
  tx: Tx,
  actor: SignedInUser,
  talkId: number,
  days: { readonly heldOn: string; readonly nextOn: string },
  today: LocalDate,
): Promise<void> {
  await openDraft(tx, actor, talkId);
  const [heldOn, nextOn] = [localDate(days.heldOn), localDate(days.nextOn)];
  obeyRule(checkEndOfTalk(heldOn, nextOn, today));
  await endTalk(tx, talkId, heldOn, nextOn);
}

export async function addToTalk(tx: Tx, actor: SignedInUser, talkId: number, text: string): Promise<void> {
  const talk = await findTalk(tx, talkId);
  if (talk === null) throw unknownTalk();
  if (talk.heldOn === null)
    throw new RuleBroken("samtale-kladde", "Samtalen er ikke afsluttet. Skriv i selve samtalen.");
  await insertAddition(tx, talkId, actor.id, text);
}

/** Locks the talk for the leader who holds it. Throws when it is another's, or ended. */
async function openDraft(tx: Tx, actor: SignedInUser, talkId: number): Promise<void> {
  await lockTalk(tx, talkId);
  const talk = await findTalk(tx, talkId);
  if (talk === null) throw unknownTalk();
  if (talk.leader.id !== actor.id)
    throw new Forbidden("kun-lederen", "Det er lederen, der skriver i samtalen. Sig, hvad der skal stå.");
  if (talk.heldOn !== null)
    throw new RuleBroken(
      "samtale-afsluttet",
      "Samtalen er afsluttet og kan ikke ændres. Føj en bemærkning til.",
    );
}

async function refuseUnknownCase(tx: Tx, caseNumber: string | null, today: LocalDate): Promise<void> {
  if (caseNumber !== null && (await findCase(tx, caseNumber, today)) === null) throw unknownCase();
}
