import { describe, expect, it } from "vitest";
import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { questionFacts } from "./question-facts.ts";

const caseFile = {
  caseNumber: "2024-0001",
  child: "b1",
  birthDate: localDate("2015-05-05"),
  unit: "nord",
  raadgiver: "R1",
  area: "udsat" as const,
  opened: localDate("2024-01-01"),
  closed: null,
};

function event(type: EventType, date: string, provision: string | null = null): CaseEvent {
  return {
    caseNumber: caseFile.caseNumber,
    id: `${type} ${date}`,
    type,
    date: localDate(date),
    time: null,
    provision: provision === null ? null : parseProvision(provision),
    concerns: null,
    udfald: null,
    person: null,
    nextDate: null,
    remark: null,
  };
}

const decision = event("afgoerelse", "2024-08-14", "BL § 32");
const events = (...types: EventType[]) => ({ events: types });
const facts = (
  question: { events: EventType[] },
  others: CaseEvent[],
  reference: CaseEvent | null = decision,
) => questionFacts(question, buildTimeline(caseFile, [decision, ...others]), reference);

describe("facts beside a question are dates, never a suggested answer (design rule 4)", () => {
  it("gives the last event before the decision and the first after it, with the days between", () => {
    const talks = ["2024-03-01", "2024-04-08", "2024-08-15", "2024-10-01"].map((day) =>
      event("samtale-med-barn", day),
    );
    expect(facts(events("samtale-med-barn"), talks)).toEqual([
      "Afgørelse efter BL § 32: 14. august 2024.",
      "Samtale med barnet: sidst 8. april 2024, 128 dage før afgørelsen.",
      "Samtale med barnet: første gang efter afgørelsen 15. august 2024, 1 dag efter.",
    ]);
  });

  it.each([
    [
      "the decision's own day",
      "2024-08-14",
      "Samtale med barnet: sidst 14. august 2024, samme dag som afgørelsen.",
    ],
    ["the day before", "2024-08-13", "Samtale med barnet: sidst 13. august 2024, 1 dag før afgørelsen."],
  ])("counts %s", (_, day, line) => {
    expect(facts(events("samtale-med-barn"), [event("samtale-med-barn", day)])[1]).toBe(line);
  });

  it("counts from the decision behind the indsats where the question is about a decision, else from the indsats", () => {
    const start = { ...event("indsats-ivaerksat", "2024-08-20", "BL § 32"), concerns: decision.id };
    const others = [start, event("samtale-med-barn", "2024-08-17")];
    expect(facts(events("afgoerelse", "samtale-med-barn"), others, start)).toEqual([
      "Afgørelse efter BL § 32: 14. august 2024.",
      "Samtale med barnet: første gang efter afgørelsen 17. august 2024, 3 dage efter.",
    ]);
    expect(facts(events("samtale-med-barn"), others, start)).toEqual([
      "Indsats iværksat efter BL § 32: 20. august 2024.",
      "Samtale med barnet: sidst 17. august 2024, 3 dage før indsatsens begyndelse.",
    ]);
  });

  it("says that nothing is registered, and does not repeat the reference", () => {
    expect(facts(events("afgoerelse", "netvaerk-afdaekket", "trivselslineal"), [])).toEqual([
      "Afgørelse efter BL § 32: 14. august 2024.",
      "Ikke registreret: Netværk afdækket, Trivselslinealen.",
    ]);
  });

  it("counts from nothing when the case came in without a reference, and says nothing of a question without events", () => {
    const talks = ["2024-03-01", "2024-04-08"].map((day) => event("samtale-med-barn", day));
    expect(facts(events("samtale-med-barn", "trivselslineal"), talks, null)).toEqual([
      "Samtale med barnet: 2 gange, sidst 8. april 2024.",
      "Ikke registreret: Trivselslinealen.",
    ]);
    expect(facts(events(), talks)).toEqual([]);
  });
});
