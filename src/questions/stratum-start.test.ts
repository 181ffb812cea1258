import { expect, test } from "vitest";
import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { findAuditModel } from "./index.ts";
import { startsStratum } from "./stratum-start.ts";

const caseFile = {
  caseNumber: "2024-0001",
  child: "barn-1",
  birthDate: localDate("2015-06-01"),
  unit: "Nord",
  raadgiver: "r1",
  area: "udsat",
  opened: localDate("2024-01-10"),
  closed: null,
} as const;

function event(
  id: string,
  type: EventType,
  provision: string | null,
  concerns: string | null = null,
): CaseEvent {
  return {
    caseNumber: "2024-0001",
    id,
    type,
    date: localDate("2024-02-01"),
    time: null,
    provision: provision === null ? null : parseProvision(provision),
    concerns,
    udfald: null,
    person: null,
    nextDate: null,
    remark: null,
  };
}

test.each<[string, string, EventType, string | null, string | undefined]>([
  // model, why, event, provision, first stratum it starts
  ["barnets-lov-2025", "with consent", "indsats-ivaerksat", "BL § 46", "§§ 46-47"],
  ["barnets-lov-2025", "without consent", "indsats-ivaerksat", "BL § 47, stk. 1", "§§ 46-47"],
  ["barnets-lov-2025", "any number of § 32", "indsats-ivaerksat", "BL § 32, stk. 1, nr. 5", "§ 32"],
  ["barnets-lov-2025", "§ 30", "indsats-ivaerksat", "BL § 30", "§ 30"],
  ["barnets-lov-2025", "a decision alone starts nothing", "afgoerelse", "BL § 32", undefined],
  ["barnets-lov-2025", "the old law", "indsats-ivaerksat", "SEL § 52", undefined],
  ["barnets-lov-2025", "no provision", "indsats-ivaerksat", null, undefined],
  ["bbu-2018", "placement", "afgoerelse", "SEL § 52, stk. 3, nr. 7", "Handleplan anbringelse"],
  ["bbu-2018", "placement without consent", "afgoerelse", "SEL § 58, stk. 1", "Handleplan anbringelse"],
  ["bbu-2018", "family treatment", "afgoerelse", "SEL § 52, stk. 3, nr. 3", "Handleplan forebyggelse"],
  ["bbu-2018", "notification, no provision needed", "underretning-vurderet", null, "Underretninger"],
  ["bbu-2018", "undersøgelse", "undersoegelse-afsluttet", null, "Børnefaglig undersøgelse"],
])("%s: %s", (id, _why, type, provision, stratum) => {
  const timeline = buildTimeline(caseFile, [event("h1", type, provision)]);
  const [only] = timeline.events;
  const first = findAuditModel(id)?.strata.find(
    (candidate) => only && startsStratum(candidate, only, timeline),
  );
  expect(first?.id).toBe(stratum);
});

test.each([
  ["SEL § 52, stk. 3, nr. 7", "Opfølgning anbringelse"],
  ["SEL § 52, stk. 3, nr. 6", "Opfølgning forebyggelse"],
])("a follow-up belongs to the indsats it follows up: %s", (provision, stratum) => {
  const followUp = event("h2", "opfoelgning-holdt", null, "h1");
  const timeline = buildTimeline(caseFile, [event("h1", "indsats-ivaerksat", provision), followUp]);
  const first = findAuditModel("bbu-2018")?.strata.find((each) => startsStratum(each, followUp, timeline));
  expect(first?.id).toBe(stratum);
});
