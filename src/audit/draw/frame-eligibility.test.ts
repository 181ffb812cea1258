import { describe, expect, it } from "vitest";
import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { parseProvision } from "#casefile/provision";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import type { Stratum } from "#questions/audit-model";
import { periodsUntil } from "./audit-periods.ts";
import { assessEligibility, ineligibilitySentences } from "./frame-eligibility.ts";

const stratum = (id: string, provisions: readonly string[], periodMonths: number): Stratum => ({
  id,
  title: id,
  startedBy: ["afgoerelse"],
  provisions,
  periodMonths,
  cases: [],
});
const strata = [stratum("§§ 46-47", ["BL § 46", "BL § 47"], 24), stratum("§ 32", ["BL § 32"], 12)];
const periods = periodsUntil(localDate("2025-12-31"), { strata });

function event(
  id: string,
  type: EventType,
  day: string,
  provision: string,
  udfald: string | null = null,
): CaseEvent {
  return {
    caseNumber: "1",
    id,
    type,
    date: localDate(day),
    time: null,
    provision: parseProvision(provision),
    concerns: null,
    udfald,
    person: null,
    nextDate: null,
    remark: null,
  };
}

function assess(events: readonly CaseEvent[], opened = "2020-01-01", closed: string | null = null) {
  const caseFile = {
    caseNumber: "1",
    child: "b",
    birthDate: localDate("2015-05-05"),
    unit: "Nord",
    raadgiver: "R1",
    area: "udsat" as const,
    opened: localDate(opened),
    closed: closed === null ? null : localDate(closed),
  };
  return assessEligibility(buildTimeline(caseFile, events), { strata }, periods);
}

describe("which cases can be drawn", () => {
  it("reaches back the stratum's own whole months", () => {
    expect(periods).toEqual({
      "§§ 46-47": { from: "2024-01-01", to: "2025-12-31" },
      "§ 32": { from: "2025-01-01", to: "2025-12-31" },
    });
    expect(periodsUntil(localDate("2025-11-30"), { strata: [stratum("a", [], 3)] })["a"]?.from).toBe(
      "2025-09-01",
    );
  });

  it("takes the model's first stratum, and its earliest event in the period", () => {
    const found = assess([
      event("a", "afgoerelse", "2025-02-01", "BL § 32"),
      event("b", "afgoerelse", "2025-09-01", "BL § 46"),
      event("c", "afgoerelse", "2024-03-01", "BL § 47"),
    ]);
    expect(found).toEqual({
      eligible: true,
      stratum: "§§ 46-47",
      startedOn: "2024-03-01",
      referenceEventId: "c",
    });
  });

  it.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("a § 32 decision on %s: eligible %s", (day, eligible) => {
    expect(assess([event("a", "afgoerelse", day, "BL § 32")]).eligible).toBe(eligible);
  });

  it.each([
    ["opened after the period", assess([], "2026-01-02"), "aabnet-efter-perioden"],
    ["closed before the longest period", assess([], "2020-01-01", "2023-12-31"), "lukket-foer-perioden"],
    [
      "nothing that starts a stratum",
      assess([event("a", "afgoerelse", "2025-02-01", "BL § 20")]),
      "ingen-indsats",
    ],
    ["a refusal", assess([event("a", "afgoerelse", "2025-02-01", "BL § 32", "afslag")]), "ingen-indsats"],
    ["started before", assess([event("a", "afgoerelse", "2024-12-31", "BL § 32")]), "indsats-foer-perioden"],
    ["started after", assess([event("a", "afgoerelse", "2026-01-01", "BL § 32")]), "indsats-efter-perioden"],
  ])("is out: %s", (_, result, reason) => {
    expect(result).toEqual({ eligible: false, reason });
  });

  it("has a sentence for every reason", () => {
    expect(Object.values(ineligibilitySentences).every((sentence) => sentence.endsWith("."))).toBe(true);
  });
});
