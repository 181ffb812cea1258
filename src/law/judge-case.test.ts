import { expect, it } from "vitest";
import type { CaseEvent } from "#casefile/case-event";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { dutyRow } from "./duty-row.ts";
import { explainOutcome } from "./explain-outcome.ts";
import { judgeCase } from "./judge-case.ts";
import { wholeDay } from "./moment.ts";

const caseFile = {
  caseNumber: "2025-0017",
  child: "barn",
  birthDate: localDate("2015-05-05"),
  unit: "nord",
  raadgiver: "r1",
  area: "udsat" as const,
  opened: localDate("2025-02-03"),
  closed: null,
};
const nothing = { provision: null, concerns: null, udfald: null, person: null, nextDate: null, remark: null };
const event = (
  id: string,
  type: CaseEvent["type"],
  time: string,
  more: Partial<CaseEvent> = {},
): CaseEvent => ({
  ...nothing,
  caseNumber: caseFile.caseNumber,
  id,
  type,
  date: localDate(time.slice(0, 10)),
  time: time.length > 10 ? time : null,
  ...more,
});

it("gives the contract's own example: a notification assessed 28 minutes late (BL § 136)", () => {
  const events = [
    event("h2", "underretning-vurderet", "2025-02-04T09:40+01:00", { concerns: "h1" }),
    event("h1", "underretning-modtaget", "2025-02-03T09:12+01:00", { person: "anonym" }),
  ];
  const [outcome, ...rest] = judgeCase(buildTimeline(caseFile, events), wholeDay(localDate("2025-12-31")));
  expect(rest).toEqual([]);
  if (outcome === undefined) throw new Error("no outcome");
  expect(JSON.stringify(dutyRow(outcome))).toBe(
    '{"caseFile":"2025-0017","duty":"bl-136-vurdering-24-timer","provision":"BL § 136","verified":true,"clockStart":"2025-02-03T09:12+01:00","due":"2025-02-04T09:12+01:00","fulfilledAt":"2025-02-04T09:40+01:00","status":"overskredet","late":"PT28M","evidence":["h1","h2"]}',
  );
  expect(explainOutcome(outcome)).toBe(
    "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 09.40: 28 minutter for sent (BL § 136).",
  );
});
