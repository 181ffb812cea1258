import type { CaseEvent } from "#casefile/case-event";
import type { CaseFile } from "#casefile/case-file";
import type { EventType } from "#casefile/event-type";
import type { Timeline } from "#casefile/timeline";
import { type Counting, defaultCounting } from "./counting/index.ts";
import { isAfter, type Moment } from "./moment.ts";

/** A case as it was known at a moment, arranged for the questions that duties ask. */
export interface History {
  readonly caseFile: CaseFile;
  readonly asOf: Moment;
  /** How the municipality counts where the law leaves it open. */
  readonly counting: Counting;
  /** Events of the type, in order. */
  of(type: EventType): readonly CaseEvent[];
  /** Events of the type that concern the event with the id, in order. */
  concerning(type: EventType, id: string): readonly CaseEvent[];
  /** The event with the id, if it is known. */
  find(id: string | null): CaseEvent | undefined;
}

const none: readonly CaseEvent[] = [];

/** Reads a timeline as it stood at `asOf`: what happened later is not known. One pass over the events. */
export function readHistory(
  { caseFile, events }: Timeline,
  asOf: Moment,
  counting: Counting = defaultCounting,
): History {
  const byType = new Map<EventType, CaseEvent[]>();
  const last = events.at(-1);
  const areAllPast = last === undefined || last.date < asOf.date;
  const known = areAllPast ? events : events.filter((event) => !isAfter(event, asOf));
  let byId: Map<string, CaseEvent> | undefined;
  for (const event of known) {
    const ofType = byType.get(event.type);
    if (ofType) ofType.push(event);
    else byType.set(event.type, [event]);
  }
  return {
    caseFile,
    asOf,
    counting,
    of: (type) => byType.get(type) ?? none,
    concerning: (type, id) => byType.get(type)?.filter(({ concerns }) => concerns === id) ?? none,
    find(id) {
      byId ??= new Map(known.map((event) => [event.id, event]));
      return id === null ? undefined : byId.get(id);
    },
  };
}
