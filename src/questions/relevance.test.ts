import { describe, expect, test } from "vitest";
import type { EventType } from "#casefile/event-type";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { findAuditModel, themes } from "./index.ts";
import type { Question } from "./question.ts";
import { explainRelevance, isRelevant } from "./relevance.ts";

const referenceDate = localDate("2025-12-31");
const model = findAuditModel("barnets-lov-2025");

function caseWith(types: readonly EventType[], birthDate = "2015-06-01"): Timeline {
  const caseFile = {
    caseNumber: "2024-0001",
    child: "barn-1",
    birthDate: localDate(birthDate),
    unit: "Nord",
    raadgiver: "r1",
    area: "udsat",
    opened: localDate("2024-01-10"),
    closed: null,
  } as const;
  const events = types.map((type, index) => ({
    caseNumber: "2024-0001",
    id: `h${index}`,
    type,
    date: localDate("2024-02-01"),
    time: null,
    provision: null,
    concerns: null,
    udfald: null,
    person: null,
    nextDate: null,
    remark: null,
  }));
  return buildTimeline(caseFile, events);
}

function questionOf(id: string): Question {
  const questions = [...(model?.questions ?? []), ...themes.flatMap((theme) => theme.questions)];
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

const full: readonly EventType[] = [
  "underretning-modtaget",
  "screening-afsluttet",
  "undersoegelse-besluttet",
  "undersoegelse-afsluttet",
  "barnets-plan-udarbejdet",
  "opfoelgning-holdt",
];

describe("barnets lov: which questions a case of each type meets, everything registered, child of 10", () => {
  const never = ["PLA-04", "PLA-05", "OPF-06"];
  const both = [
    "IND-05",
    "IND-08",
    "IND-09",
    "UDR-04",
    "UDR-09",
    "UDR-10",
    "UDR-11",
    "UDR-12",
    "UDR-13",
    "UDR-14",
  ];
  const later = ["PLA-02", "PLA-03", "PLA-06", "PLA-07"];
  const followUp = ["OPF-01", "OPF-02", "OPF-03", "OPF-04", "OPF-05", "OPF-07", "OPF-08", "OPF-09"];
  test.each([
    ["§ 30", [...never, ...both, "PLA-01", ...later, ...followUp]],
    ["§ 32", never],
    ["§§ 46-47", ["PLA-04", "PLA-01"]],
  ])("%s is not asked %j", (stratum, notAsked) => {
    const facts = { stratum, timeline: caseWith(full), referenceDate };
    const skipped = model?.questions.filter((question) => !isRelevant(question, facts)).map(({ id }) => id);
    expect(skipped?.toSorted()).toEqual(notAsked.toSorted());
  });
});

describe("the rules, a row each", () => {
  test.each<[string, string, string, readonly EventType[], string, boolean]>([
    // why, question, stratum, events, born, asked
    ["§ 5 holds in every case", "IND-03", "§ 30", [], "2015-06-01", true],
    ["§ 30 is not in § 95", "OPF-01", "§ 30", ["opfoelgning-holdt"], "2015-06-01", false],
    ["§ 32 is in § 95", "OPF-01", "§ 32", [], "2015-06-01", true],
    ["§ 30 starts no § 91", "PLA-01", "§ 30", [], "2015-06-01", false],
    ["a placement always has a plan: no stillingtagen", "PLA-01", "§§ 46-47", [], "2015-06-01", false],
    ["§ 156 is for placements", "OPF-06", "§ 32", ["tilsynsbesoeg"], "2015-06-01", false],
    ["§ 156 is for placements", "OPF-06", "§§ 46-47", [], "2015-06-01", true],
    ["no notification, no 24 hours", "UDR-01", "§ 32", [], "2015-06-01", false],
    ["a notification in a § 30 case too", "UDR-01", "§ 30", ["underretning-modtaget"], "2015-06-01", true],
    ["no undersøgelse, no 4 months", "UDR-06", "§ 32", ["afdaekning-afsluttet"], "2015-06-01", false],
    ["an afdækning is enough", "IND-02", "§ 30", ["afdaekning-paabegyndt"], "2015-06-01", true],
    ["16 on the last day of the period", "PLA-04", "§ 32", ["ungeplan-udarbejdet"], "2009-12-31", true],
    ["16 the day after the period", "PLA-04", "§ 32", ["ungeplan-udarbejdet"], "2010-01-01", false],
    ["16, but no ungeplan", "PLA-04", "§§ 46-47", ["barnets-plan-udarbejdet"], "2009-12-31", false],
    ["§ 111 is for the placed", "TEM-OVE-02", "§ 32", [], "2008-12-31", false],
    ["§ 111 from 17", "TEM-OVE-02", "§§ 46-47", [], "2008-12-31", true],
    ["§ 111 not at 16", "TEM-OVE-02", "§§ 46-47", [], "2009-01-01", false],
  ])("%s: %s in %s", (_why, id, stratum, events, born, asked) => {
    expect(isRelevant(questionOf(id), { stratum, timeline: caseWith(events, born), referenceDate })).toBe(
      asked,
    );
  });

  test("an upper age: asked until the day before the birthday", () => {
    const question = { relevance: { ageBelow: 16 } };
    const asked = (born: string) =>
      isRelevant(question, { stratum: "", timeline: caseWith([], born), referenceDate });
    expect([asked("2010-01-01"), asked("2009-12-31")]).toEqual([true, false]);
  });

  test("without a reference date the age hides nothing", () => {
    const facts = { stratum: "§ 32", timeline: caseWith(["ungeplan-udarbejdet"]) };
    expect(isRelevant(questionOf("PLA-04"), facts)).toBe(true);
  });

  test("in 2018 a step's questions meet that step's cases only", () => {
    const bbu2018 = findAuditModel("bbu-2018");
    const asked = (stratum: string) =>
      bbu2018?.questions.filter((question) =>
        isRelevant(question, { stratum, timeline: caseWith(["handleplan-udarbejdet"]) }),
      );
    const perStep = bbu2018?.strata.map(({ id }) => asked(id)?.length ?? 0) ?? [];
    expect(perStep.reduce((a, b) => a + b)).toBe(42);
    expect(asked("Underretninger")?.map(({ landmark }) => landmark)).toEqual([
      "underretninger",
      "underretninger",
    ]);
  });
});

describe("the rule in words", () => {
  test.each([
    [{}, "Stilles i alle sager."],
    [{ strata: ["§ 32"] }, "Stilles i sager af typen § 32."],
    [{ strata: ["§ 32", "§§ 46-47"] }, "Stilles i sager af typen § 32 eller §§ 46-47."],
    [{ ageBelow: 16 }, "Stilles i alle sager, når barnet ikke er fyldt 16 år."],
    [
      { strata: ["§§ 46-47"], ageFrom: 16, anyEvent: ["ungeplan-udarbejdet", "plan-revideret"] as const },
      "Stilles i sager af typen §§ 46-47, når barnet er fyldt 16 år, og sagen indeholder hændelsen »Ungeplan udarbejdet« eller »Plan revideret«.",
    ],
  ])("%j", (relevance, sentence) => {
    expect(explainRelevance(relevance)).toBe(sentence);
  });
});
