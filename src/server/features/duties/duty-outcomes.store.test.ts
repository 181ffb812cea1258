import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import { explainOutcome } from "#law/explain-outcome";
import { judgeCase } from "#law/judge-case";
import { wholeDay } from "#law/moment";
import { aCase } from "#law/testing/a-case";
import { anyCase, anyDay } from "#law/testing/any-case";
import { readOutcome } from "./duty-outcomes.store.ts";

type Outcome = ReturnType<typeof judgeCase>[number];

const stored = ({ duty, clock: { start }, due, fulfilledAt, status, late, evidence }: Outcome) => ({
  duty: duty.id,
  clock_on: start.date,
  clock_at: start.time,
  due_on: due?.date ?? null,
  due_at: due?.time ?? null,
  fulfilled_on: fulfilledAt?.date ?? null,
  fulfilled_at: fulfilledAt?.time ?? null,
  status,
  late,
  evidence: [...evidence],
});
const explainStored = (outcome: Outcome) => {
  const read = readOutcome(outcome.caseNumber, stored(outcome));
  return read && explainOutcome(read);
};
/** By days: the hours of `anyCase` are written in winter time all year. */
const isWaiting = ({ duty, status, fulfilledAt }: Outcome) =>
  !duty.due.countsHours && fulfilledAt === null && (status === "loeber" || status === "overskredet");

test("what Frister shows is explained in the same words as when it was judged", () => {
  fc.assert(
    fc.property(anyCase, anyDay, (timeline, asOf) => {
      for (const outcome of judgeCase(timeline, wholeDay(asOf)).filter(isWaiting))
        expect(explainStored(outcome)).toBe(explainOutcome(outcome));
    }),
  );
});

test("BL § 95, stk. 2: a date that a parallel BFU brought forward says so", () => {
  const timeline = aCase([
    "2025-03-10 indsats-ivaerksat i1 efter BL § 46",
    "2025-02-01 undersoegelse-besluttet b1",
    "2025-04-20 undersoegelse-afsluttet b2",
  ]);
  const outcomes = judgeCase(timeline, wholeDay(localDate("2025-05-01")));
  const followUp = outcomes.find(({ duty }) => duty.id === "bl-95-foerste-opfoelgning");
  expect(followUp && explainStored(followUp)).toBe(
    "Indsatsen begyndte 10. marts 2025. Der er ikke holdt en opfølgning; fristen var 20. april 2025, da en udredning, der løb samtidig, blev afsluttet (BL § 95, stk. 2).",
  );
});
