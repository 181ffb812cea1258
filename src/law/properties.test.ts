import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { addDays, type LocalDate, localDate } from "#kit/local-date";
import type { Counting } from "./counting/index.ts";
import type { DutyOutcome, DutyStatus } from "./duty.ts";
import { dutyRow } from "./duty-row.ts";
import { readHistory } from "./history.ts";
import { duties } from "./index.ts";
import { judgeCase } from "./judge-case.ts";
import { judgeDuty } from "./judge-duty.ts";
import { wholeDay } from "./moment.ts";
import { aCase } from "./testing/a-case.ts";
import { anyCase, anyDay, lastDay, unrelatedTypes } from "./testing/any-case.ts";
import { anyCounting } from "./testing/any-counting.ts";

// Each property holds however the municipality counts.
const rowsOf = (timeline: Timeline, asOf: LocalDate, counting: Counting) =>
  judgeCase(timeline, wholeDay(asOf), counting).map(dutyRow);
const keyOf = ({ duty, clock }: DutyOutcome) =>
  `${duty.id} ${clock.start.date} ${clock.event?.id} ${clock.about?.id}`;

test("an unrelated event changes nothing", () => {
  fc.assert(
    fc.property(
      anyCase,
      anyDay,
      fc.constantFrom(...unrelatedTypes),
      anyDay,
      anyCounting,
      ({ caseFile, events }, asOf, type, date, counting) => {
        const [unrelated] = aCase([`${date} ${type}`]).events;
        if (unrelated === undefined) throw new Error("no event");
        const more = buildTimeline(caseFile, [...events, unrelated]);
        expect(rowsOf(more, asOf, counting)).toEqual(rowsOf({ caseFile, events }, asOf, counting));
      },
    ),
  );
});

test("the order of the input rows does not matter", () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.infiniteStream(fc.nat()),
      anyCounting,
      ({ caseFile, events }, ranks, counting) => {
        const ranked = events.map((event) => ({ event, rank: ranks.next().value }));
        const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
        expect(rowsOf(buildTimeline(caseFile, shuffled), lastDay, counting)).toEqual(
          rowsOf({ caseFile, events }, lastDay, counting),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test("as time goes, what was overskredet never becomes loeber", () => {
  fc.assert(
    fc.property(
      anyCase,
      anyDay,
      fc.integer({ min: 1, max: 400 }),
      anyCounting,
      (timeline, asOf, later, counting) => {
        const statuses = new Map(
          judgeCase(timeline, wholeDay(addDays(asOf, later)), counting).map((o) => [keyOf(o), o.status]),
        );
        for (const outcome of judgeCase(timeline, wholeDay(asOf), counting)) {
          if (outcome.status === "overskredet") expect(statuses.get(keyOf(outcome))).not.toBe("loeber");
        }
      },
    ),
  );
});

/** From best to worst, among what a deadline can come to without an exception. */
const ranks: Partial<Record<DutyStatus, number>> = { overholdt: 0, overskredet: 1 };

test("moving a fulfilment later never makes a status better", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 200 }), anyCounting, (timeline, later, counting) => {
      const asOf = addDays(lastDay, 400);
      for (const outcome of judgeCase(timeline, wholeDay(asOf), counting)) {
        const moved = moveFulfilment(timeline, outcome, later);
        if (moved === null) continue;
        const after = judgeCase(moved, wholeDay(asOf), counting).find(
          (other) => keyOf(other) === keyOf(outcome),
        );
        const [before, then] = [ranks[outcome.status], after && ranks[after.status]];
        if (before !== undefined && then !== undefined) expect(then).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

/** The case with the event that completed a duty's fulfilment put off, where nothing but the duty's own deadline turns on it. */
function moveFulfilment(
  { caseFile, events }: Timeline,
  outcome: DutyOutcome,
  later: number,
): Timeline | null {
  const { duty, clock, fulfilledAt, evidence } = outcome;
  const last = events.find(
    ({ id, date }) =>
      evidence.includes(id) && id !== clock.event?.id && id !== clock.about?.id && date === fulfilledAt?.date,
  );
  if (duty.kind !== "frist" || last === undefined) return null;
  const date = addDays(last.date, later);
  const moved = { ...last, date, time: last.time && date + last.time.slice(10) };
  return buildTimeline(
    caseFile,
    events.map((event) => (event === last ? moved : event)),
  );
}

test("every outcome rests on events that exist, each once and in the case's order, and on at least one", () => {
  fc.assert(
    fc.property(anyCase, anyDay, anyCounting, (timeline, asOf, counting) => {
      const known = timeline.events.filter(({ date }) => date <= asOf).map(({ id }) => id);
      for (const { evidence } of rowsOf(timeline, asOf, counting)) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence).toEqual(known.filter((id) => evidence.includes(id)));
      }
    }),
  );
});

test("no clock starts before anything has happened in the case", () => {
  fc.assert(
    fc.property(anyCase, anyDay, anyCounting, (timeline, asOf, counting) => {
      const first = timeline.events[0]?.date ?? "9999";
      const history = readHistory(timeline, wholeDay(asOf), counting);
      for (const duty of duties)
        for (const { clock } of judgeDuty(duty, history)) expect(clock.start.date >= first).toBe(true);
    }),
  );
});

test("every clock starts while its law is in force, and no later than the day seen from", () => {
  fc.assert(
    fc.property(anyCase, anyDay, anyCounting, (timeline, asOf, counting) => {
      for (const { duty, clock } of judgeCase(timeline, wholeDay(asOf), counting)) {
        expect(
          clock.start.date >= (duty.inForce.from ?? "") && clock.start.date <= (duty.inForce.to ?? "9999"),
        ).toBe(true);
        expect(clock.start.date <= asOf).toBe(true);
      }
    }),
  );
});

test("lateness is said exactly of what was fulfilled after it was due", () => {
  fc.assert(
    fc.property(anyCase, anyDay, anyCounting, (timeline, asOf, counting) => {
      for (const { status, late, due, fulfilledAt } of judgeCase(timeline, wholeDay(asOf), counting)) {
        if (status === "overholdt") expect(late).toBeNull();
        if (late !== null)
          expect(fulfilledAt !== null && due !== null && fulfilledAt.date >= due.date).toBe(true);
        if (status === "overskredet" && fulfilledAt !== null) expect(late).toMatch(/^P(T\d+M|\d+D)$/);
      }
    }),
  );
});

test("the cases drawn here reach every duty", () => {
  const reached = new Set<string>();
  for (const timeline of fc.sample(anyCase, { numRuns: 800, seed: 1 }))
    for (const { duty } of judgeCase(timeline, wholeDay(localDate("2026-12-31")))) reached.add(duty.id);
  expect(duties.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
