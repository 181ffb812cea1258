import { formatDanishDate } from "#kit/danish-date";
import { daysBetween } from "#kit/local-date";
import type { CaseEvent } from "./case-event.ts";
import { type EventType, eventTypes } from "./event-type.ts";
import { formatProvision } from "./provision.ts";
import type { Timeline } from "./timeline.ts";

/** One Danish line for an event, as a person reads it in `timeline`; the day stands beside it and is not repeated. */
export function describeEvent(event: CaseEvent, timeline: Timeline): string {
  const line = (describers[event.type] ?? describePlainly)(event, timeline);
  return event.nextDate === null ? line : `${line}, næste ${formatDanishDate(event.nextDate)}`;
}

type Describe = (event: CaseEvent, timeline: Timeline) => string;

const describers: Partial<Record<EventType, Describe>> = {
  "underretning-modtaget": ({ type, person }) => {
    if (person === "anonym") return "Anonym underretning";
    return person === null ? eventTypes[type] : `Underretning fra ${person}`;
  },
  "underretning-vurderet": (event, timeline) => withElapsed("Vurderet", event, timeline),
  "underretning-kvitteret": (event, timeline) => withElapsed("Kvitteret", event, timeline),
  genvurdering: ({ person }) => (person === null ? "Genvurdering" : `Genvurdering ved ${person}`),
  "screening-afsluttet": withUdfald({
    ingen: "Screening afsluttet: hverken afdækning eller undersøgelse",
    afdaekning: "Screening afsluttet: afdækning",
    undersoegelse: "Screening afsluttet: undersøgelse",
  }),
  "samtale-med-barn": withUdfald({
    alene: "Samtale med barnet, alene",
    "med-andre": "Samtale med barnet, med andre til stede",
  }),
  "bisidder-vejledt": ({ type, person }) => {
    if (person === "barn") return "Barnet vejledt om bisidder";
    return person === "foraelder" ? "Forælder vejledt om bisidder" : eventTypes[type];
  },
  "samtykke-givet": (event) => describeConsent("givet", event),
  "samtykke-tilbagekaldt": (event) => describeConsent("tilbagekaldt", event),
  afgoerelse: (event) => {
    if (event.udfald === "afslag") return withProvision("Afslag", event);
    return withProvision(event.udfald === "akut" ? "Akut afgørelse" : "Afgørelse", event);
  },
  "plan-stillingtagen": withUdfald({
    plan: "Stillingtagen: der laves en plan",
    "ingen-plan": "Stillingtagen: der laves ingen plan",
  }),
  tilsynsbesoeg: withUdfald({
    alene: "Tilsynsbesøg, samtale med barnet alene",
    "med-andre": "Tilsynsbesøg, samtale med barnet med andre til stede",
    "uden-samtale": "Tilsynsbesøg uden samtale med barnet",
  }),
};

/** The type's title with what the row says besides: `Sikkerhedsskala: 7,5`, `Indsats iværksat efter BL § 32`. */
function describePlainly(event: CaseEvent): string {
  const line = withProvision(eventTypes[event.type], event);
  return event.udfald === null ? line : `${line}: ${event.udfald.replace(/^(\d+)\.(\d+)$/, "$1,$2")}`;
}

function withUdfald(lines: Readonly<Record<string, string>>): Describe {
  return (event) => lines[event.udfald ?? ""] ?? describePlainly(event);
}

function withProvision(line: string, { provision }: CaseEvent): string {
  return provision === null ? line : `${line} efter ${formatProvision(provision)}`;
}

function describeConsent(verb: string, { udfald, person }: CaseEvent): string {
  const what = udfald === "oplysninger" ? "indhentning af oplysninger" : udfald;
  const to = what === null ? "" : ` til ${what}`;
  const by = person === "ung" ? " af den unge" : person === null ? "" : " af forældremyndighedsindehaver";
  return `Samtykke${to} ${verb}${by}`;
}

/** `Vurderet efter 3 timer 12 min.`, counted from the event this one concerns; in days when a clock time is missing. */
function withElapsed(verb: string, event: CaseEvent, { events }: Timeline): string {
  const start = events.find(({ id }) => id === event.concerns);
  if (start === undefined || start.date > event.date) return eventTypes[event.type];
  if (start.time === null || event.time === null)
    return `${verb} ${afterDays(daysBetween(start.date, event.date))}`;
  const minutes = Math.round((Date.parse(event.time) - Date.parse(start.time)) / 60_000);
  return minutes < 0 ? eventTypes[event.type] : `${verb} efter ${hoursAndMinutes(minutes)}`;
}

function afterDays(days: number): string {
  if (days === 0) return "samme dag";
  return days === 1 ? "efter 1 dag" : `efter ${days} dage`;
}

function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} min.`;
  if (hours === 0) return rest;
  return `${hours} ${hours === 1 ? "time" : "timer"} ${rest}`;
}
