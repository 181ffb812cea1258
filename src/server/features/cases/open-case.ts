import { asItStood } from "#audit/anchors/as-it-stood";
import type { CaseArea } from "#casefile/case-file";
import { describeEvent } from "#casefile/describe-event";
import { formatProvision } from "#casefile/provision";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import type { CaseEventView, CaseFileView } from "#contract/cases";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { findActorNames } from "./actor-names.store.ts";
import { type DaysToReadBy, findCase, loadEvents, logAccess } from "./cases.store.ts";

export interface OpenedCase {
  readonly caseFile: CaseFileView;
  readonly events: CaseEventView[];
}

/** Opens a case and writes down who did and why, in one transaction: no look without its line in the log. */
export async function openCase(
  tx: Tx,
  user: { readonly id: string },
  caseNumber: string,
  purpose: string,
  today: LocalDate,
  stood: DaysToReadBy,
): Promise<OpenedCase> {
  const stoodOn = stood.get(caseNumber) ?? null;
  const caseFile = await findCase(tx, caseNumber, stoodOn ?? today);
  if (caseFile === null) throw unknownCase();
  await logAccess(tx, user.id, caseNumber, purpose);
  const standing = timelineOf(caseFile, await loadEvents(tx, caseNumber));
  const timeline = stoodOn === null ? standing : asItStood(standing, stoodOn);
  const names = await findActorNames(tx, timeline.events);
  return {
    caseFile: { ...caseFile, closed: timeline.caseFile.closed },
    events: describeTimeline(timeline, names),
  };
}

export function unknownCase(): NotFound {
  return new NotFound(
    "ukendt-sag",
    "Sagen findes ikke, eller du har ikke adgang til den. Søg den frem på listen over sager.",
  );
}

/** A timeline's events, each with its line in Danish, and those who acted by their names where we know them. */
export function describeTimeline(timeline: Timeline, names: ReadonlyMap<string, string>): CaseEventView[] {
  const nameOf = (code: string | null) => code && (names.get(code) ?? code);
  const named = timeline.events.map((event) => ({ ...event, person: nameOf(event.person) }));
  return named.map((event) => ({
    id: event.id,
    type: event.type,
    date: event.date,
    time: event.time,
    text: describeEvent(event, timeline),
    provision: event.provision === null ? null : formatProvision(event.provision),
    person: event.person,
    remark: event.remark,
    concerns: event.concerns,
  }));
}

function timelineOf(view: CaseFileView, events: Timeline["events"]): Timeline {
  const { caseNumber, child, birthDate, unit, raadgiver, area, opened, closed } = view;
  const caseFile = {
    caseNumber,
    child: child ?? "",
    birthDate: localDate(birthDate),
    unit: unit.id,
    raadgiver,
    area: area as CaseArea,
    opened: localDate(opened),
    closed: closed === null ? null : localDate(closed),
  };
  return buildTimeline(caseFile, events);
}
