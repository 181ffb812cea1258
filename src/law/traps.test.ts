import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import type { DutyId } from "./duty-ids.ts";
import { findDuty } from "./index.ts";
import { judgeCase } from "./judge-case.ts";
import { wholeDay } from "./moment.ts";
import { aCase, judged } from "./testing/a-case.ts";

// The traps of facts/law.md, section 1d, and of the law's change on 1 January 2024.

function judgedBy(id: DutyId, ...args: Parameters<typeof aCase>): readonly string[] {
  return judged(findDuty(id) ?? expect.fail(id), aCase(...args));
}

/** The ids of the duties that have something to say of a case at the end of 2025. */
function dutiesOn(...args: Parameters<typeof aCase>): readonly string[] {
  const outcomes = judgeCase(aCase(...args), wholeDay(localDate("2025-12-31")));
  return [...new Set(outcomes.map(({ duty }) => duty.id))];
}

test("1: three clocks: becoming aware (§ 20), the decision (§ 91), the start of the indsats (§ 95)", () => {
  const lines = [
    "2025-01-10 opmaerksom-paa-behov o1",
    "2025-02-01 undersoegelse-besluttet u1",
    "2025-03-20 afgoerelse a1 efter BL § 46",
    "2025-04-15 indsats-ivaerksat i1 om a1 efter BL § 46",
  ];
  expect(judgedBy("bl-20-undersoegelse-4-maaneder", lines)).toEqual([
    "overskredet 2025-01-10 → 2025-05-10 [o1]",
  ]);
  expect(judgedBy("bl-91-plan-3-maaneder-46", lines)).toEqual(["overskredet 2025-03-20 → 2025-06-20 [a1]"]);
  expect(judgedBy("bl-95-foerste-opfoelgning", lines)).toEqual(["overskredet 2025-04-15 → 2025-07-15 [i1]"]);
});

test("2: § 32 without a plan is an error only if a plan was decided on, or nothing was decided", () => {
  const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 5";
  const plan = (udfald: string) => `2025-03-20 plan-stillingtagen p1 om a1: ${udfald}`;
  const both = (...lines: string[]) => [
    ...judgedBy("bl-91-plan-stillingtagen", lines),
    ...judgedBy("bl-91-plan-3-maaneder-32", lines),
  ];
  expect(both(decision)).toEqual(["ikke-opfyldt 2025-03-10 [a1]"]);
  expect(both(decision, plan("ingen-plan"))).toEqual(["overholdt 2025-03-10 [a1 p1]"]);
  expect(both(decision, plan("plan"))).toEqual([
    "overholdt 2025-03-10 [a1 p1]",
    "overskredet 2025-03-10 → 2025-06-10 [a1 p1]",
  ]);
});

test("3: a case with § 30 alone has no duty of §§ 91 and 95", () => {
  const lines = [
    "2025-03-10 afgoerelse a1 efter BL § 30, stk. 1, nr. 1",
    "2025-03-15 indsats-ivaerksat i1 om a1 efter BL § 30, stk. 1, nr. 1",
    "2025-09-15 opfoelgning-holdt f1 om i1, næste 2025-10-01",
  ];
  expect(dutiesOn(lines)).toEqual([]);
});

test("4: serviceloven's six months are not barnets lov's", () => {
  const followUps = [
    "2025-02-01 opfoelgning-holdt f1 om i1, næste 2025-11-01",
    "2025-11-01 opfoelgning-holdt f2 om i1",
  ];
  expect(dutiesOn(["2024-12-01 indsats-ivaerksat i1 efter BL § 32", ...followUps])).toEqual([
    "bl-95-foerste-opfoelgning",
    "bl-95-kadence-fastsat",
    "bl-95-naeste-opfoelgning",
  ]);
  expect(
    judgedBy("bl-95-naeste-opfoelgning", ["2024-12-01 indsats-ivaerksat i1 efter BL § 32", ...followUps]),
  ).toEqual(["overholdt 2025-02-01 → 2025-11-01 [i1 f1 f2]"]);
});

test.each([
  ["15 tomorrow", "2010-03-11", "overholdt", ["bl-91-plan-3-maaneder-46"]],
  ["15 today", "2010-03-10", "ikke-opfyldt", ["bl-91-plan-3-maaneder-46"]],
  ["16 tomorrow", "2009-03-11", "ikke-opfyldt", ["bl-91-plan-3-maaneder-46"]],
  ["16 today", "2009-03-10", "ikke-opfyldt", ["bl-108-ungeplan-3-maaneder"]],
])(
  "5: the 15-year consent and the 16-year plan turn on the decision's day: %s",
  (_title, born, consent, plans) => {
    const lines = [
      "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: anbringelse",
      "2025-03-10 afgoerelse a1 efter BL § 46",
    ];
    expect(judgedBy("bl-46-samtykke", lines, { born })[0]).toMatch(new RegExp(`^${consent} `));
    expect(dutiesOn(lines, { born }).filter((id) => /plan/.test(id))).toEqual(plans);
  },
);

test("6: § 5 applies at every age; the way out is stk. 4 and not the child's age", () => {
  const infant = { born: "2025-02-01" };
  const decision = "2025-03-10 afgoerelse a1 efter BL § 46";
  expect(judgedBy("bl-5-barnets-holdning", [decision], infant)).toEqual([
    "ikke-opfyldt 2025-03-10 → 2025-03-10 [a1]",
  ]);
  expect(
    judgedBy("bl-5-barnets-holdning", [decision, "2025-03-01 barnets-holdning-paa-anden-vis v1"], infant),
  ).toEqual(["undtaget 2025-03-10 → 2025-03-10 [v1 a1]"]);
});

test("7: a month's last day goes to the shorter month's last, and a Sunday is not moved", () => {
  const lines = ["2024-11-30 indsats-ivaerksat i1 efter BL § 32", "2025-03-01 opfoelgning-holdt f1 om i1"];
  expect(judgedBy("bl-95-foerste-opfoelgning", lines)).toEqual([
    "overskredet 2024-11-30 → 2025-02-28, P1D for sent [i1 f1]",
  ]);
  const sunday = ["2025-03-15 indsats-ivaerksat i1 efter BL § 32", "2025-06-16 opfoelgning-holdt f1 om i1"];
  expect(judgedBy("bl-95-foerste-opfoelgning", sunday)).toEqual([
    "overskredet 2025-03-15 → 2025-06-15, P1D for sent [i1 f1]",
  ]);
});

test("dated law: the same case is judged by serviceloven in 2023 and by barnets lov in 2024", () => {
  const inYear = (year: number, provision: string) =>
    dutiesOn([
      `${year}-02-03T09:12 underretning-modtaget h1 ved borger`,
      `${year}-02-10 opmaerksom-paa-behov o1`,
      `${year}-02-20 undersoegelse-besluttet u1`,
      `${year}-06-01 afgoerelse a1 efter ${provision}`,
      `${year}-06-05 indsats-ivaerksat i1 om a1 efter ${provision}`,
    ]);
  expect(inYear(2024, "BL § 47")).toEqual([
    "bl-111-ungestoette",
    "bl-136-vurdering-24-timer",
    "bl-138-kvittering-6-hverdage",
    "bl-156-tilsynsbesoeg",
    "bl-20-undersoegelse-4-maaneder",
    "bl-47-plan-foer-afgoerelse",
    "bl-47-undersoegelse-foer-afgoerelse",
    "bl-5-barnets-holdning",
    "bl-6-bisidder",
    "bl-75-stoetteperson",
    "bl-95-foerste-opfoelgning",
  ]);
  expect(inYear(2023, "SEL § 58")).toEqual([
    "bl-111-ungestoette",
    "bl-156-tilsynsbesoeg",
    "sel-140-handleplan-foer-afgoerelse",
    "sel-148-tilsynsbesoeg",
    "sel-155-vurdering-24-timer",
    "sel-48-boernesamtale",
    "sel-50-undersoegelse-4-maaneder",
    "sel-70-opfoelgning-3-maaneder",
  ]);
});

test("dated law: a decision before and a follow-up after 1 January 2024", () => {
  const lines = [
    "2023-12-01 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3",
    "2023-12-10 indsats-ivaerksat i1 om a1 efter SEL § 52, stk. 3, nr. 3",
    "2024-03-10 opfoelgning-holdt f1 om i1, næste 2024-12-01",
    "2024-12-02 opfoelgning-holdt f2 om i1",
  ];
  expect(judgedBy("sel-70-opfoelgning-3-maaneder", lines)).toEqual([
    "overholdt 2023-12-10 → 2024-03-10 [i1 f1]",
  ]);
  expect(judgedBy("sel-70-opfoelgning-6-maaneder", lines)).toEqual([]);
  expect(judgedBy("bl-95-kadence-fastsat", lines)).toEqual(["overholdt 2024-03-10 [i1 f1]"]);
  expect(judgedBy("bl-95-naeste-opfoelgning", lines)).toEqual([
    "overskredet 2024-03-10 → 2024-12-01, P1D for sent [i1 f1 f2]",
  ]);
  expect(dutiesOn(lines)).toContain("sel-48-boernesamtale");
  expect(dutiesOn(lines)).not.toContain("bl-5-barnets-holdning");
});
