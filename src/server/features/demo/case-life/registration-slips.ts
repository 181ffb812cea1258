import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { addDays, addMonths } from "#kit/local-date";
import type { Random } from "../seeded-random.ts";
import type { DemoCase } from "./generate-case.ts";

/** In how many cases somebody's finger slips. */
const slipShare = 0.06;

/** Gives the case with the slip; the same case, when it has nothing that can be got wrong so. */
type Slip = (demoCase: DemoCase) => DemoCase;

/** What people do in a case system on a busy day; the commoner ones stand more than once. */
const slips: readonly [Slip, ...Slip[]] = [
  change(first("underretning-vurderet"), () => ({ time: null })),
  change(first("underretning-vurderet"), () => ({ time: null })),
  change(notAnonymous, () => ({ person: null })),
  change(notAnonymous, () => ({ person: null })),
  change(first("screening-afsluttet"), () => ({ udfald: null })),
  change(first("samtale-med-barn"), () => ({ udfald: null })),
  change(first("samtale-med-barn"), () => ({ udfald: null })),
  change(last("opfoelgning-holdt"), () => ({ concerns: null })),
  change(last("opfoelgning-holdt"), ({ events }) => ({ concerns: first("afgoerelse")(events)?.id ?? null })),
  change(first("indsats-ivaerksat"), () => ({ provision: null })),
  change(first("indsats-ivaerksat"), ({ events }) => tenDaysBefore(first("afgoerelse")(events))),
  // The new year is not in the fingers yet.
  change(last("samtale-med-barn"), (_, { date }) => ({ date: addMonths(date, 12) })),
  change(last("opfoelgning-holdt"), (_, { date }) => ({ date: addMonths(date, 12), nextDate: null })),
  endTooEarly,
  endTooEarly,
  leaveOut(first("indsats-ophoert")),
  leaveOut(first("undersoegelse-besluttet")),
  leaveOut(first("afdaekning-paabegyndt")),
  leaveOut(first("samvaer-suspenderet")),
  enterTwice,
  enterTwice,
  bornAfterTheDecision,
];

/** A small share of the cases as people enter them, each with one slip. */
export function slip(demoCase: DemoCase, random: Random): DemoCase {
  return random.chance(slipShare) ? random.pick(slips)(demoCase) : demoCase;
}

type Find = (events: readonly CaseEvent[]) => CaseEvent | undefined;

function first(type: EventType): Find {
  return (events) => events.find((event) => event.type === type);
}

function last(type: EventType): Find {
  return (events) => events.findLast((event) => event.type === type);
}

function notAnonymous(events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.find(({ type, person }) => type === "underretning-modtaget" && person !== "anonym");
}

function change(find: Find, to: (demoCase: DemoCase, event: CaseEvent) => Partial<CaseEvent>): Slip {
  return (demoCase) => {
    const wrong = find(demoCase.events);
    if (wrong === undefined) return demoCase;
    const changed = { ...wrong, ...to(demoCase, wrong) };
    return { ...demoCase, events: demoCase.events.map((event) => (event === wrong ? changed : event)) };
  };
}

function leaveOut(find: Find): Slip {
  return (demoCase) => {
    const missing = find(demoCase.events);
    return { ...demoCase, events: demoCase.events.filter((event) => event !== missing) };
  };
}

function tenDaysBefore(event: CaseEvent | undefined): Partial<CaseEvent> {
  return event === undefined ? {} : { date: addDays(event.date, -10) };
}

/** The indsats is ended in the system before its last follow-up. */
function endTooEarly(demoCase: DemoCase): DemoCase {
  const followUp = last("opfoelgning-holdt")(demoCase.events);
  if (followUp === undefined || demoCase.caseFile.closed !== null) return demoCase;
  const end: CaseEvent = {
    ...followUp,
    id: newId(demoCase),
    type: "indsats-ophoert",
    date: addDays(followUp.date, -10),
    nextDate: null,
  };
  return { ...demoCase, events: [...demoCase.events, end] };
}

/** Not one of those that the case's own events have: they are numbered as they come, also those left out. */
function newId({ events }: DemoCase): string {
  return `x${events.length + 1}`;
}

function enterTwice(demoCase: DemoCase): DemoCase {
  const entered = last("underretning-modtaget")(demoCase.events);
  if (entered === undefined) return demoCase;
  return {
    ...demoCase,
    events: [...demoCase.events, { ...entered, id: newId(demoCase) }],
  };
}

function bornAfterTheDecision(demoCase: DemoCase): DemoCase {
  const decision = first("afgoerelse")(demoCase.events);
  if (decision === undefined) return demoCase;
  return { ...demoCase, caseFile: { ...demoCase.caseFile, birthDate: addDays(decision.date, 20) } };
}
