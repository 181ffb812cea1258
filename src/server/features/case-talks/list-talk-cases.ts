import type { z } from "zod";
import { planTalk, reasonsToTalk, type TalkCase } from "#audit/case-talks/agenda";
import type { listTalkCases as contract, TalkCaseView } from "#contract/case-talks";
import type { DeadlineView } from "#contract/deadlines";
import { ageOn, type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { findActorNames } from "../cases/actor-names.store.ts";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { logAccessOnce } from "../cases/cases.store.ts";
import { describeTimeline } from "../cases/open-case.ts";
import { findInContext, listEarlierSteps, type TalkInContext } from "./open-talk.ts";
import { type CaseNews, deadlinesByCase, listCaseNews } from "./talk-cases.store.ts";

const purpose = "Sagssamtale";
const pageSizes = { foerst: 20, oevrige: 10 } as const;

type Query = z.output<NonNullable<(typeof contract)["query"]>>;
interface AgendaCase extends TalkCase, CaseNews {
  /** Passed, or due before the next talk. */
  readonly deadlines: readonly DeadlineView[];
}

/** A page of the caseworker's open cases for the talk. Each case whose events are shown is a look into it, and logged as one. */
export async function listTalkCases(
  tx: Tx,
  user: { readonly id: string },
  talkId: number,
  { part, page }: Query,
  today: LocalDate,
): Promise<z.input<typeof contract.response>> {
  const context = await findInContext(tx, talkId, today);
  if (context.talk.heldOn !== null)
    throw new RuleBroken("samtale-afsluttet", "Samtalen er afsluttet. Begynd en ny for at se sagerne nu.");
  const { first, rest } = planTalk(await listAgendaCases(tx, context, today), context.suggestedNext);
  const chosen = part === "foerst" ? first : rest.toSorted((a, b) => b.newEvents - a.newEvents);
  const pageSize = pageSizes[part];
  const cases = await readCases(tx, chosen.slice((page - 1) * pageSize, page * pageSize), context, today);
  const looked = cases.filter(({ events }) => events.length > 0).map(({ caseNumber }) => caseNumber);
  await logAccessOnce(tx, user.id, looked, purpose);
  const withoutNews = rest.filter(({ newEvents }) => newEvents === 0).length;
  return {
    total: chosen.length,
    pageSize,
    counts: { foerst: first.length, oevrige: rest.length, withoutNews },
    cases,
  };
}

async function listAgendaCases(tx: Tx, context: TalkInContext, today: LocalDate): Promise<AgendaCase[]> {
  const { talk, others, since, suggestedNext } = context;
  const where = { raadgiver: talk.raadgiver.id, unit: talk.unit.id };
  const deadlines = await deadlinesByCase(tx, where, today);
  const steps = await listEarlierSteps(tx, others, today);
  return (await listCaseNews(tx, { ...where, since })).map((news) => {
    const near = (deadlines.get(news.caseNumber) ?? []).filter(
      ({ isLate, due }) => isLate || due.date <= suggestedNext,
    );
    // Frister's order: what was missed latest, then what falls due first.
    const [missed, next] = [true, false].map((late) => near.find(({ isLate }) => isLate === late)?.due.date);
    return {
      ...news,
      deadlines: near,
      latestMissed: missed === undefined ? null : localDate(missed),
      nextDue: next === undefined ? null : localDate(next),
      agreedSteps: steps.filter(({ caseNumber }) => caseNumber === news.caseNumber).length,
    };
  });
}

async function readCases(
  tx: Tx,
  cases: readonly AgendaCase[],
  { since, suggestedNext }: TalkInContext,
  today: LocalDate,
): Promise<TalkCaseView[]> {
  const timelines = await loadTimelines(
    tx,
    cases.map(({ caseNumber }) => caseNumber),
  );
  const names = await findActorNames(
    tx,
    [...timelines.values()].flatMap(({ events }) => events),
  );
  return cases.flatMap((one) => {
    const timeline = timelines.get(one.caseNumber);
    if (timeline === undefined) return [];
    const { child, birthDate } = timeline.caseFile;
    return {
      caseNumber: one.caseNumber,
      child: child === "" ? null : child,
      ageYears: Math.max(ageOn(birthDate, today), 0),
      reasons: [...reasonsToTalk(one, suggestedNext)],
      deadlines: [...one.deadlines],
      events: describeTimeline(timeline, names).filter(({ date }) => date >= since),
    };
  });
}
