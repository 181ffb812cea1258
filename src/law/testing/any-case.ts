import fc from "fast-check";
import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { addDays, localDate } from "#kit/local-date";
import { aCase } from "./a-case.ts";

const firstDay = localDate("2023-07-01");
const days = 600;
export const lastDay = addDays(firstDay, days);
/** Half of them on the same five days, so that much happens on one day. */
export const anyDay = fc
  .oneof(
    fc.integer({ min: 0, max: days }),
    fc.integer({ min: 0, max: 4 }).map((count) => count * 120),
  )
  .map((count) => addDays(firstDay, count));
const provisions = [
  "BL § 30",
  "BL § 32, stk. 1, nr. 5",
  "BL § 46",
  "BL § 47",
  "BL § 114",
  "BL § 67",
  "SEL § 52, stk. 3, nr. 7",
  "SEL § 58",
];
/** The first events of every case, so that the others have something to be about. */
const heads: readonly Partial<CaseEvent>[] = [
  { type: "underretning-modtaget" },
  { type: "afgoerelse" },
  { type: "indsats-ivaerksat" },
  { type: "indsats-ivaerksat" },
  { type: "plan-stillingtagen", concerns: "e2", udfald: "plan" },
  { type: "opfoelgning-holdt", concerns: "e3" },
];
const idOf = fc.integer({ min: 1, max: heads.length + 1 }).map((number) => `e${number}`);
/** Events that say nothing to any duty. */
export const unrelatedTypes: readonly EventType[] = [
  "trivselslineal",
  "sikkerhedsskala",
  "netvaerk-afdaekket",
  "plan-revideret",
  "samvaer-fastsat",
];

const types = (Object.keys(eventTypes) as EventType[]).filter((type) => !unrelatedTypes.includes(type));

const anEvent = fc.record({
  type: fc.constantFrom(...types),
  date: anyDay,
  clock: fc.option(fc.constantFrom(9, 14), { freq: 2 }),
  provision: fc.option(fc.constantFrom(...provisions)),
  concerns: fc.option(idOf),
  udfald: fc.option(
    fc.constantFrom(
      "akut",
      "afslag",
      "plan",
      "ingen-plan",
      "indsats",
      "anbringelse",
      "alene",
      "uden-samtale",
    ),
    { freq: 3 },
  ),
  person: fc.option(
    fc.constantFrom("foraeldremyndighedsindehaver", "ung", "anonym", "fagperson", "r1", "r2"),
  ),
  nextIn: fc.option(fc.integer({ min: 0, max: 400 })),
});

/** Any case at all, most of them nonsense: what holds of these holds of real ones. */
export const anyCase = fc
  .record({
    born: fc.integer({ min: 0, max: 18 * 365 }),
    events: fc.array(anEvent, { minLength: 15, maxLength: 25 }),
  })
  .map(({ born, events }): Timeline => {
    const { caseFile } = aCase([], { born: addDays(firstDay, -born), opened: firstDay });
    return buildTimeline(
      caseFile,
      events.map(
        ({ clock, nextIn, provision, date, ...event }, index): CaseEvent => ({
          ...event,
          caseNumber: caseFile.caseNumber,
          id: `e${index + 1}`,
          date,
          time: clock === null ? null : `${date}T${String(clock).padStart(2, "0")}:30+01:00`,
          provision: provision === null ? null : parseProvision(provision),
          nextDate: nextIn === null ? null : addDays(date, nextIn),
          remark: null,
          ...heads[index],
        }),
      ),
    );
  });
