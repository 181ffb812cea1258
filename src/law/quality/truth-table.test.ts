import { describe, expect, test } from "vitest";
import { buildTimeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { aCase } from "../testing/a-case.ts";
import { checkCase } from "./check-case.ts";
import { qualityRules } from "./index.ts";

interface Seen {
  readonly born?: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly today?: string;
}
/** A row: what the rule says of it, the case in lines (law/testing/a-case.ts), and the events found, each finding in a string. */
type Row = readonly [title: string, lines: readonly string[], found: readonly string[], seen?: Seen];

function foundBy(
  rule: string,
  lines: readonly string[],
  { closed, today, ...child }: Seen = {},
): readonly string[] {
  const { caseFile, events } = aCase(lines, child);
  const timeline = buildTimeline(
    { ...caseFile, closed: closed === undefined ? null : localDate(closed) },
    events,
  );
  return checkCase(timeline, localDate(today ?? "2025-12-31"))
    .filter((finding) => finding.rule.id === rule)
    .map((finding) => finding.events.map(({ id }) => id).join(" "));
}

// biome-ignore format: one row per line
const table: Readonly<Record<string, readonly Row[]>> = {
  "underretning-uden-klokkeslaet": [
    ["a notification with its minute", ["2025-02-03T09:12 underretning-modtaget u1"], []],
    ["a notification with a day only", ["2025-02-03 underretning-modtaget u1"], ["u1"]],
    ["its assessment with a day only", ["2025-02-03T09:12 underretning-modtaget u1", "2025-02-03 underretning-vurderet v1 om u1"], ["v1"]],
    ["a receipt is counted in days", ["2025-02-03 underretning-kvitteret k1"], []],
  ],
  "underretning-uden-underretter": [
    ["who notified is known", ["2025-02-03T09:12 underretning-modtaget u1 ved fagperson"], []],
    ["that nobody may know is known", ["2025-02-03T09:12 underretning-modtaget u1 ved anonym"], []],
    ["nothing is said", ["2025-02-03T09:12 underretning-modtaget u1"], ["u1"]],
  ],
  "underretning-besvaret-foer-modtaget": [
    ["assessed in the same minute", ["2025-02-03T09:12 underretning-modtaget u1", "2025-02-03T09:12 underretning-vurderet v1 om u1"], []],
    ["assessed a minute before", ["2025-02-03T09:12 underretning-modtaget u1", "2025-02-03T09:11 underretning-vurderet v1 om u1"], ["v1 u1"]],
    ["the same day, one of them without its minute", ["2025-02-03T09:12 underretning-modtaget u1", "2025-02-03 underretning-vurderet v1 om u1"], []],
    ["acknowledged the day before", ["2025-02-03 underretning-modtaget u1", "2025-02-02 underretning-kvitteret k1 om u1"], ["k1 u1"]],
    ["before another notification than its own", ["2025-02-03 underretning-modtaget u1", "2025-02-05 underretning-modtaget u2", "2025-02-04 underretning-vurderet v1 om u1"], []],
  ],
  "udfald-mangler": [
    ["a screening that led to something", ["2025-02-03 screening-afsluttet s1: undersoegelse"], []],
    ["a screening that says nothing", ["2025-02-03 screening-afsluttet s1"], ["s1"]],
    ["a conversation that says nothing", ["2025-02-03 samtale-med-barn s1"], ["s1"]],
    ["a decision needs no udfald", ["2025-02-03 afgoerelse a1 efter BL § 32"], []],
  ],
  "udredning-uden-begyndelse": [
    ["begun and concluded", ["2025-02-03 undersoegelse-besluttet b1", "2025-04-03 undersoegelse-afsluttet e1"], []],
    ["concluded on the day it began", ["2025-02-03 undersoegelse-besluttet b1", "2025-02-03 undersoegelse-afsluttet e1"], []],
    ["concluded only", ["2025-04-03 undersoegelse-afsluttet e1"], ["e1"]],
    ["the other kind began", ["2025-02-03 undersoegelse-besluttet b1", "2025-04-03 afdaekning-afsluttet e1"], ["e1"]],
    ["a later one is a whole of its own", ["2025-04-03 undersoegelse-afsluttet e1", "2025-05-03 undersoegelse-besluttet b2", "2025-06-03 undersoegelse-afsluttet e2"], ["e1"]],
  ],
  "udredning-afsluttet-foer-begyndt": [
    ["the dates have changed places", ["2025-04-03 undersoegelse-besluttet b1", "2025-02-03 undersoegelse-afsluttet e1"], ["e1 b1"]],
    ["in order", ["2025-02-03 afdaekning-paabegyndt b1", "2025-04-03 afdaekning-afsluttet e1"], []],
    ["a later one is a whole of its own", ["2025-04-03 undersoegelse-afsluttet e1", "2025-05-03 undersoegelse-besluttet b2", "2025-06-03 undersoegelse-afsluttet e2"], []],
  ],
  "samtykke-tilbagekaldt-uden-at-vaere-givet": [
    ["given and withdrawn on one day", ["2025-02-03 samtykke-givet g1 ved ung: indsats", "2025-02-03 samtykke-tilbagekaldt t1 ved ung: indsats"], []],
    ["withdrawn the day before", ["2025-02-03 samtykke-givet g1 ved ung: indsats", "2025-02-02 samtykke-tilbagekaldt t1 ved ung: indsats"], ["t1"]],
    ["given by another", ["2025-02-03 samtykke-givet g1 ved foraeldremyndighedsindehaver: indsats", "2025-02-04 samtykke-tilbagekaldt t1 ved ung: indsats"], ["t1"]],
    ["given to something else", ["2025-02-03 samtykke-givet g1 ved ung: oplysninger", "2025-02-04 samtykke-tilbagekaldt t1 ved ung: indsats"], ["t1"]],
  ],
  "paragraf-uden-for-sin-tid": [
    ["barnets lov from its first day", ["2024-01-01 afgoerelse a1 efter BL § 32"], []],
    ["barnets lov the day before", ["2023-12-31 afgoerelse a1 efter BL § 32"], ["a1"]],
    ["serviceloven on its last day for children", ["2023-12-31 afgoerelse a1 efter SEL § 52"], []],
    ["serviceloven § 58 the day after", ["2024-01-01 afgoerelse a1 efter SEL § 58"], ["a1"]],
    ["serviceloven's other provisions are left alone", ["2024-01-01 afgoerelse a1 efter SEL § 44"], []],
  ],
  "indsats-uden-paragraf": [
    ["under a provision", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32"], []],
    ["under none", ["2025-02-03 indsats-ivaerksat i1"], ["i1"]],
  ],
  "paragraf-afviger-fra-afgoerelse": [
    ["as decided", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-04 indsats-ivaerksat i1 om a1 efter BL § 32, stk. 1, nr. 5"], []],
    ["another section", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-04 indsats-ivaerksat i1 om a1 efter BL § 46"], ["i1 a1"]],
    ["decided under serviceloven, begun under barnets lov", ["2023-12-20 afgoerelse a1 efter SEL § 52", "2024-01-04 indsats-ivaerksat i1 om a1 efter BL § 46"], []],
  ],
  "indsats-uden-afgoerelse": [
    ["nothing behind it", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46"], ["i1"]],
    ["a decision under the same section, though not named", ["2025-02-01 afgoerelse a1 efter BL § 46", "2025-02-03 indsats-ivaerksat i1 efter BL § 46"], []],
    ["a decision under another section", ["2025-02-01 afgoerelse a1 efter BL § 32", "2025-02-03 indsats-ivaerksat i1 efter BL § 46"], ["i1"]],
    ["a decision afterwards", ["2025-02-04 afgoerelse a1 efter BL § 46", "2025-02-03 indsats-ivaerksat i1 efter BL § 46"], ["i1"]],
    ["a named decision is another rule's", ["2025-02-04 afgoerelse a1 efter BL § 46", "2025-02-03 indsats-ivaerksat i1 om a1 efter BL § 46"], []],
    ["of § 30 nothing is said", ["2025-02-03 indsats-ivaerksat i1 efter BL § 30"], []],
  ],
  "afgoerelse-uden-indsats": [
    ["decided, and nothing since", ["2025-02-03 afgoerelse a1 efter BL § 32"], []],
    ["decided and followed up, never begun", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-05-03 opfoelgning-holdt o1"], ["a1 o1"]],
    ["begun and followed up", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-05 indsats-ivaerksat i1 om a1 efter BL § 32", "2025-05-03 opfoelgning-holdt o1 om i1"], []],
    ["a refusal", ["2025-02-03 afgoerelse a1 efter BL § 32: afslag", "2025-05-03 opfoelgning-holdt o1"], []],
    ["followed up before it was decided", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-01-03 opfoelgning-holdt o1"], []],
  ],
  "indsats-foer-afgoerelse": [
    ["begun on the day of the decision", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-03 indsats-ivaerksat i1 om a1 efter BL § 32"], []],
    ["begun the day before", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-02 indsats-ivaerksat i1 om a1 efter BL § 32"], ["i1 a1"]],
  ],
  "indsats-efter-afslag": [
    ["granted", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-02-04 indsats-ivaerksat i1 om a1 efter BL § 32"], []],
    ["refused", ["2025-02-03 afgoerelse a1 efter BL § 32: afslag", "2025-02-04 indsats-ivaerksat i1 om a1 efter BL § 32"], ["i1 a1"]],
  ],
  "indsats-ophoert-foer-begyndt": [
    ["begun and ended on one day", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-02-03 indsats-ophoert e1 om i1"], []],
    ["ended the day before", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-02-02 indsats-ophoert e1 om i1"], ["e1 i1"]],
  ],
  "opfoelgning-foer-indsats": [
    ["on the day it begins", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-02-03 opfoelgning-holdt o1 om i1"], []],
    ["the day before", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-02-02 opfoelgning-holdt o1 om i1"], ["o1 i1"]],
  ],
  "opfoelgning-efter-ophoer": [
    ["on the day it ends", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-06-03 indsats-ophoert e1 om i1", "2025-06-03 opfoelgning-holdt o1 om i1"], []],
    ["the day after", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-06-03 indsats-ophoert e1 om i1", "2025-06-04 opfoelgning-holdt o1 om i1"], ["o1 e1"]],
    ["of another indsats that runs", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-06-03 indsats-ophoert e1 om i1", "2025-06-03 indsats-ivaerksat i2 efter BL § 32", "2025-07-04 opfoelgning-holdt o1 om i2"], []],
  ],
  "tilsynsbesoeg-uden-anbringelse": [
    ["while placed", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 tilsynsbesoeg t1: alene"], []],
    ["on the last day", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 indsats-ophoert e1 om i1", "2025-03-03 tilsynsbesoeg t1: alene"], []],
    ["the day after", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 indsats-ophoert e1 om i1", "2025-03-04 tilsynsbesoeg t1: alene"], ["t1"]],
    ["with support at home only", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-03-03 tilsynsbesoeg t1: alene"], ["t1"]],
    ["under serviceloven, before and after 2024", ["2023-02-03 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7", "2024-03-03 tilsynsbesoeg t1: alene"], []],
    ["placed for good", ["2025-02-03 indsats-ivaerksat i1 efter BL § 67", "2025-03-03 tilsynsbesoeg t1: alene"], []],
    ["ungestøtte may be to stay", ["2025-02-03 indsats-ivaerksat i1 efter BL § 114", "2025-03-03 tilsynsbesoeg t1: alene"], []],
    ["under what, nobody knows", ["2025-02-03 indsats-ivaerksat i1", "2025-03-03 tilsynsbesoeg t1: alene"], []],
  ],
  "to-anbringelser-samtidig": [
    ["one ends as the other begins", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 indsats-ophoert e1 om i1", "2025-03-03 indsats-ivaerksat i2 efter BL § 47"], []],
    ["one begins while the other runs", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 indsats-ivaerksat i2 efter BL § 47"], ["i2 i1"]],
    ["support at home beside a placement", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46", "2025-03-03 indsats-ivaerksat i2 efter BL § 32"], []],
  ],
  "samvaer-genoptaget-uden-suspension": [
    ["suspended and resumed, twice", ["2025-02-03 samvaer-suspenderet s1", "2025-03-03 samvaer-genoptaget g1", "2025-04-03 samvaer-suspenderet s2", "2025-05-03 samvaer-genoptaget g2"], []],
    ["resumed out of nothing", ["2025-03-03 samvaer-genoptaget g1"], ["g1"]],
    ["resumed twice", ["2025-02-03 samvaer-suspenderet s1", "2025-03-03 samvaer-genoptaget g1", "2025-05-03 samvaer-genoptaget g2"], ["g2"]],
  ],
  "vedroerer-mangler": [
    ["a follow-up of nothing", ["2025-02-03 opfoelgning-holdt o1"], ["o1"]],
    ["an assessment of nothing", ["2025-02-03T09:12 underretning-vurderet v1"], ["v1"]],
    ["an indsats without a decision is another rule's", ["2025-02-03 indsats-ivaerksat i1 efter BL § 46"], []],
    ["a conversation concerns nothing", ["2025-02-03 samtale-med-barn s1: alene"], []],
  ],
  "vedroerer-forkert-haendelse": [
    ["a follow-up of its indsats", ["2025-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-05-03 opfoelgning-holdt o1 om i1"], []],
    ["a follow-up of the decision", ["2025-02-03 afgoerelse a1 efter BL § 32", "2025-05-03 opfoelgning-holdt o1 om a1"], ["o1 a1"]],
    ["what it concerns is not there", ["2025-05-03 opfoelgning-holdt o1 om x9"], []],
  ],
  "samme-haendelse-to-gange": [
    ["the same minute and words", ["2025-02-03T09:12 underretning-modtaget u1 ved borger", "2025-02-03T09:12 underretning-modtaget u2 ved borger"], ["u2 u1"]],
    ["three times", ["2025-02-03T09:12 trivselslineal u1", "2025-02-03T09:12 trivselslineal u2", "2025-02-03T09:12 trivselslineal u3"], ["u2 u1", "u3 u1"]],
    ["from two people", ["2025-02-03T09:12 underretning-modtaget u1 ved borger", "2025-02-03T09:12 underretning-modtaget u2 ved fagperson"], []],
    ["a minute apart", ["2025-02-03T09:12 underretning-modtaget u1 ved borger", "2025-02-03T09:13 underretning-modtaget u2 ved borger"], []],
    ["the same day, the minute not known", ["2025-02-03 underretning-modtaget u1 ved borger", "2025-02-03 underretning-modtaget u2 ved borger"], []],
    ["two parents consent", ["2025-02-03T09:12 samtykke-givet g1 ved foraeldremyndighedsindehaver: indsats", "2025-02-03T09:12 samtykke-givet g2 ved foraeldremyndighedsindehaver: indsats"], []],
  ],
  "haendelse-i-fremtiden": [
    ["today", ["2025-12-31 samtale-med-barn s1: alene"], []],
    ["tomorrow", ["2026-01-01 samtale-med-barn s1: alene"], ["s1"]],
    ["the next date is a plan", ["2025-12-31 opfoelgning-holdt o1, næste 2026-06-01"], []],
  ],
  "haendelse-foer-aabning": [
    ["on the day it opens", ["2025-02-03 afgoerelse a1 efter BL § 32"], [], { opened: "2025-02-03" }],
    ["the day before", ["2025-02-02 afgoerelse a1 efter BL § 32"], ["a1"], { opened: "2025-02-03" }],
    ["the notification that opens it", ["2025-02-02T09:12 underretning-modtaget u1", "2025-02-02T10:12 underretning-vurderet v1 om u1", "2025-02-02 opmaerksom-paa-behov p1", "2025-02-02 screening-afsluttet s1: undersoegelse"], [], { opened: "2025-02-03" }],
  ],
  "haendelse-efter-lukning": [
    ["on the day it closes", ["2025-02-03 indsats-ophoert e1"], [], { closed: "2025-02-03" }],
    ["the day after", ["2025-02-04 indsats-ophoert e1"], ["e1"], { closed: "2025-02-03" }],
    ["a notification may come at any time", ["2025-02-04 underretning-modtaget u1", "2025-02-04 underretning-vurderet v1 om u1"], [], { closed: "2025-02-03" }],
    ["the case is open", ["2025-02-04 indsats-ophoert e1"], []],
  ],
  "lukket-sag-med-indsats": [
    ["it ended", ["2024-02-03 indsats-ivaerksat i1 efter BL § 32", "2025-02-03 indsats-ophoert e1 om i1"], [], { closed: "2025-02-03" }],
    ["it did not", ["2024-02-03 indsats-ivaerksat i1 efter BL § 32"], ["i1"], { closed: "2025-02-03" }],
    ["the case is open", ["2024-02-03 indsats-ivaerksat i1 efter BL § 32"], []],
    ["begun after the closing is another rule's", ["2025-02-04 indsats-ivaerksat i1 efter BL § 32"], [], { closed: "2025-02-03" }],
  ],
  "samtale-foer-foedsel": [
    ["on the day of birth", ["2025-02-03 samtale-med-barn s1: alene"], [], { born: "2025-02-03" }],
    ["the day before", ["2025-02-02 samtale-med-barn s1: alene"], ["s1"], { born: "2025-02-03" }],
    ["a visit", ["2025-02-02 tilsynsbesoeg t1: alene"], ["t1"], { born: "2025-02-03" }],
    ["a notification may be about a child not born", ["2025-02-02T09:00 underretning-modtaget u1"], [], { born: "2025-02-03" }],
  ],
  "afgoerelse-foer-foedsel": [
    ["on the day of birth", ["2025-02-03 afgoerelse a1 efter BL § 47"], [], { born: "2025-02-03" }],
    ["the day before", ["2025-02-02 afgoerelse a1 efter BL § 47"], ["a1"], { born: "2025-02-03" }],
  ],
  "foedt-laenge-efter-aabning": [
    ["born before", [], [], { opened: "2024-01-15", born: "2015-05-05" }],
    ["opened on an expected child", [], [], { opened: "2024-01-15", born: "2024-11-15" }],
    ["a day later than any pregnancy", [], [""], { opened: "2024-01-15", born: "2024-11-16" }],
  ],
  "fyldt-23-i-aaben-sag": [
    ["the day before", [], [], { born: "2003-01-01" }],
    ["on the birthday", [], [""], { born: "2002-12-31" }],
    ["closed", [], [], { born: "2002-12-31", closed: "2025-06-01" }],
  ],
};

test("every rule has its table, and no table is about a rule that is not there", () => {
  expect(Object.keys(table)).toEqual(qualityRules.map(({ id }) => id));
});

describe.each(Object.entries(table))("%s", (rule, rows) => {
  for (const [title, lines, found, seen] of rows)
    test(title, () => expect(foundBy(rule, lines, seen)).toEqual(found));

  test("its table has both what it finds and what it leaves alone", () => {
    expect(new Set(rows.map(([, , found]) => found.length > 0)).size).toBe(2);
  });
});
