import type { CaseEvent } from "#casefile/case-event";
import { describeEvent } from "#casefile/describe-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import type { Timeline } from "#casefile/timeline";
import { formatDanishDate } from "#kit/danish-date";
import { daysBetween } from "#kit/local-date";
import type { Question } from "#questions/question";

/**
 * The dates a question rests on, as short Danish lines. First the event that brought the case into the audit (`reference`).
 * Then, for each type of event the question is about, the last before it and the first after it. Last, what is not
 * registered. Dates only: whether they are good practice is the reviewer's to say (design rules 4 and 8).
 */
export function questionFacts(
  { events: types }: Pick<Question, "events">,
  timeline: Timeline,
  reference: CaseEvent | null,
): readonly string[] {
  if (types.length === 0) return [];
  const missing = types
    .filter((type) => eventsOf(type, timeline).length === 0)
    .map((type) => eventTypes[type]);
  const none = missing.length === 0 ? [] : [`Ikke registreret: ${missing.join(", ")}.`];
  if (reference === null) return [...types.flatMap((type) => withoutReference(type, timeline)), ...none];
  const measured = decisionBehind(types, timeline, reference) ?? reference;
  const line = `${describeEvent(measured, timeline)}: ${formatDanishDate(measured.date)}.`;
  return [line, ...types.flatMap((type) => aroundReference(type, timeline, measured)), ...none];
}

/** A question about a decision counts from the decision behind the indsats that brought the case in. */
function decisionBehind(
  types: readonly EventType[],
  { events }: Timeline,
  { concerns }: CaseEvent,
): CaseEvent | undefined {
  if (!types.includes("afgoerelse")) return undefined;
  return events.find(({ id, type }) => type === "afgoerelse" && id === concerns);
}

/** What the reference is called after »før« and »efter«. */
const referenceNames: Partial<Record<EventType, string>> = {
  afgoerelse: "afgørelsen",
  "indsats-ivaerksat": "indsatsens begyndelse",
  "opfoelgning-holdt": "opfølgningen",
  "underretning-modtaget": "underretningen",
  "underretning-vurderet": "vurderingen",
  "screening-afsluttet": "screeningen",
  "afdaekning-paabegyndt": "afdækningens begyndelse",
  "afdaekning-afsluttet": "afdækningens afslutning",
  "undersoegelse-besluttet": "beslutningen om undersøgelse",
  "undersoegelse-afsluttet": "undersøgelsens afslutning",
};

function aroundReference(type: EventType, timeline: Timeline, reference: CaseEvent): readonly string[] {
  const others = eventsOf(type, timeline).filter(({ id }) => id !== reference.id);
  const name = referenceNames[reference.type] ?? "den hændelse, der bragte sagen med";
  const before = others.findLast(({ date }) => date <= reference.date);
  const after = others.find(({ date }) => date > reference.date);
  return [
    ...(before
      ? [`${eventTypes[type]}: sidst ${dated(before)}, ${distance(before, reference, "før", name)}.`]
      : []),
    ...(after
      ? [
          `${eventTypes[type]}: første gang efter ${name} ${dated(after)}, ${distance(after, reference, "efter")}.`,
        ]
      : []),
  ];
}

function withoutReference(type: EventType, timeline: Timeline): readonly string[] {
  const events = eventsOf(type, timeline);
  const last = events.at(-1);
  if (last === undefined) return [];
  const times = events.length === 1 ? "" : `${events.length} gange, sidst `;
  return [`${eventTypes[type]}: ${times}${dated(last)}.`];
}

function distance(event: CaseEvent, reference: CaseEvent, word: "før" | "efter", name = ""): string {
  const days = Math.abs(daysBetween(reference.date, event.date));
  if (days === 0) return name === "" ? "samme dag" : `samme dag som ${name}`;
  return [days === 1 ? "1 dag" : `${days} dage`, word, name].filter((part) => part !== "").join(" ");
}

function dated({ date }: CaseEvent): string {
  return formatDanishDate(date);
}

function eventsOf(type: EventType, { events }: Timeline): readonly CaseEvent[] {
  return events.filter((event) => event.type === type);
}
