import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { addDays, localDate } from "#kit/local-date";
import { judgeCase } from "#law/judge-case";
import { minutesOf, wholeDay } from "#law/moment";
import { anyCounting } from "../../../law/testing/any-counting.ts";
import { nextChange } from "./next-change.ts";

const firstDay = localDate("2024-06-01");

const caseFile = {
  caseNumber: "1",
  child: "Barn",
  birthDate: localDate("2009-08-15"),
  unit: "nord",
  raadgiver: "r",
  area: "udsat",
  opened: localDate("2024-01-01"),
  closed: null,
} as const;

function event(id: string, type: EventType, day: number, more: Partial<CaseEvent> = {}): CaseEvent {
  const date = addDays(firstDay, day);
  return {
    caseNumber: "1",
    id,
    type,
    date,
    time: null,
    provision: null,
    concerns: null,
    udfald: null,
    person: null,
    nextDate: null,
    remark: null,
    ...more,
  };
}

/** A placement with its decision, visits and follow-ups, and notifications, some of them ahead of the day they are read on. */
const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    placed: fc.integer({ min: -200, max: 400 }),
    visits: fc.array(fc.integer({ min: -200, max: 900 }), { maxLength: 4 }),
    followUps: fc.array(fc.integer({ min: -200, max: 900 }), { maxLength: 3 }),
    notified: fc.array(fc.integer({ min: -50, max: 900 }), { maxLength: 3 }),
  })
  .map(({ placed, visits, followUps, notified }) => {
    const provision = parseProvision("BL § 46, stk. 1");
    return buildTimeline(caseFile, [
      event("a", "afgoerelse", placed, { provision }),
      event("i", "indsats-ivaerksat", placed, { provision, concerns: "a" }),
      ...visits.map((day, index) => event(`b${index}`, "tilsynsbesoeg", day, { udfald: "alene" })),
      ...followUps.map((day, index) =>
        event(`o${index}`, "opfoelgning-holdt", day, {
          concerns: "i",
          nextDate: addDays(firstDay, day + 90),
        }),
      ),
      ...notified.map((day, index) =>
        event(`u${index}`, "underretning-modtaget", day, { time: `${addDays(firstDay, day)}T09:12+02:00` }),
      ),
    ]);
  });

describe("when the outcomes of a case may next change", () => {
  test("on no day before it do they read differently", () => {
    fc.assert(
      fc.property(timelines, fc.integer({ min: 0, max: 700 }), anyCounting, (timeline, day, counting) => {
        const asOf = { ...wholeDay(addDays(firstDay, day)), time: `${addDays(firstDay, day)}T03:00+02:00` };
        const outcomes = judgeCase(timeline, asOf, counting);
        const change = nextChange(timeline, outcomes, asOf, counting);
        for (let later = day; later < day + 200; later++) {
          const time = `${addDays(firstDay, later)}T12:00+02:00`;
          if (change !== null && minutesOf(time) >= change) return;
          expect(judgeCase(timeline, { date: addDays(firstDay, later), time }, counting)).toEqual(outcomes);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    {
      rule: "a due date has passed as the next day begins",
      events: [
        ["opmaerksom-paa-behov", 0],
        ["undersoegelse-besluttet", 1],
      ],
      asOf: "2024-06-10",
      change: "2024-08-14T22:00:00.000Z",
    },
    {
      rule: "a birthday comes before a later due date",
      events: [],
      asOf: "2024-06-10",
      change: "2024-08-14T22:00:00.000Z",
    },
    {
      rule: "an event lies ahead",
      events: [["samtale-med-barn", 20]],
      asOf: "2024-06-10",
      change: "2024-06-20T22:00:00.000Z",
    },
    {
      rule: "in winter the day begins an hour later in UTC",
      events: [["samtale-med-barn", 300]],
      asOf: "2025-01-10",
      change: "2025-03-27T23:00:00.000Z",
    },
  ] as const)("$rule", ({ events, asOf, change }) => {
    const timeline = buildTimeline(
      caseFile,
      events.map(([type, day], index) => event(`${index}`, type, day)),
    );
    const moment = { date: localDate(asOf), time: `${asOf}T12:00+02:00` };
    const minute = nextChange(timeline, judgeCase(timeline, moment), moment);
    expect(minute === null ? null : new Date(minute * 60_000).toISOString()).toBe(change);
  });
});
