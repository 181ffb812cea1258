import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import type { CaseEvent } from "./case-event.ts";
import type { CaseFile } from "./case-file.ts";
import { describeEvent } from "./describe-event.ts";
import { eventTypes } from "./event-type.ts";
import { readCaseEventRow } from "./read-case-event-row.ts";
import { buildTimeline } from "./timeline.ts";

const caseFile: CaseFile = {
  caseNumber: "0017",
  child: "barn-17",
  birthDate: localDate("2015-01-01"),
  unit: "Nord",
  raadgiver: "ER",
  area: "udsat",
  opened: localDate("2025-02-03"),
  closed: null,
};

function event(columns: Record<string, string>): CaseEvent {
  const reading = readCaseEventRow({
    sagsnummer: "0017",
    id: "h2",
    tidspunkt: "2025-02-03 12:24",
    ...columns,
  });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

const notified = event({ id: "h1", type: "underretning-modtaget", tidspunkt: "2025-02-03 09:12" });

function describe(columns: Record<string, string>): string {
  const described = event(columns);
  return describeEvent(described, buildTimeline(caseFile, [notified, described]));
}

test.each([
  [{ type: "underretning-modtaget", person: "fagperson" }, "Underretning fra fagperson"],
  [{ type: "underretning-modtaget", person: "anonym" }, "Anonym underretning"],
  [{ type: "underretning-modtaget" }, "Underretning modtaget"],
  [{ type: "genvurdering", person: "Leder A" }, "Genvurdering ved Leder A"],
  [{ type: "screening-afsluttet", udfald: "afdaekning" }, "Screening afsluttet: afdækning"],
  [{ type: "samtale-med-barn", udfald: "alene" }, "Samtale med barnet, alene"],
  [{ type: "samtale-med-barn" }, "Samtale med barnet"],
  [{ type: "bisidder-vejledt", person: "barn" }, "Barnet vejledt om bisidder"],
  [
    { type: "samtykke-givet", person: "ung", udfald: "anbringelse" },
    "Samtykke til anbringelse givet af den unge",
  ],
  [
    { type: "samtykke-tilbagekaldt", person: "foraeldremyndighedsindehaver", udfald: "oplysninger" },
    "Samtykke til indhentning af oplysninger tilbagekaldt af forældremyndighedsindehaver",
  ],
  [{ type: "afgoerelse", paragraf: "bl§32,stk.1,nr.5" }, "Afgørelse efter BL § 32, stk. 1, nr. 5"],
  [{ type: "afgoerelse", paragraf: "BL § 46", udfald: "akut" }, "Akut afgørelse efter BL § 46"],
  [{ type: "afgoerelse", paragraf: "BL § 32", udfald: "afslag" }, "Afslag efter BL § 32"],
  [{ type: "indsats-ivaerksat", paragraf: "BL § 32" }, "Indsats iværksat efter BL § 32"],
  [{ type: "indsats-ophoert" }, "Indsats ophørt"],
  [{ type: "plan-stillingtagen", udfald: "ingen-plan" }, "Stillingtagen: der laves ingen plan"],
  [{ type: "opfoelgning-holdt", naeste_dato: "03-07-2025" }, "Opfølgning holdt, næste 3. juli 2025"],
  [{ type: "tilsynsbesoeg", udfald: "uden-samtale" }, "Tilsynsbesøg uden samtale med barnet"],
  [{ type: "sikkerhedsskala", udfald: "7,5" }, "Sikkerhedsskala: 7,5"],
  [{ type: "samvaer-fastsat", udfald: "hver anden uge" }, "Samvær fastsat: hver anden uge"],
])("%o reads %s", (columns, line) => {
  expect(describe(columns)).toBe(line);
});

test.each([
  ["2025-02-03 12:24", "h1", "Vurderet efter 3 timer 12 min."],
  ["2025-02-03 09:12", "h1", "Vurderet efter 0 min."],
  ["2025-02-03 10:13", "h1", "Vurderet efter 1 time 1 min."],
  ["2025-02-04 09:40", "h1", "Vurderet efter 24 timer 28 min."],
  ["2025-02-03", "h1", "Vurderet samme dag"],
  ["2025-02-04", "h1", "Vurderet efter 1 dag"],
  ["2025-02-06", "h1", "Vurderet efter 3 dage"],
  ["2025-02-03 09:11", "h1", "Underretning vurderet"],
  ["2025-02-02", "h1", "Underretning vurderet"],
  ["2025-02-04 09:40", "", "Underretning vurderet"],
])(
  "a notification from 3 February kl. 09.12, assessed %s, concerning '%s', reads %s",
  (tidspunkt, vedroerer, line) => {
    expect(describe({ type: "underretning-vurderet", tidspunkt, vedroerer })).toBe(line);
  },
);

test("every type has a line that begins with a capital, also when every free column is empty", () => {
  for (const type of Object.keys(eventTypes)) {
    const bare = { ...notified, id: "h2", type: type as CaseEvent["type"] };
    expect(describeEvent(bare, buildTimeline(caseFile, [bare]))).toMatch(/^\p{Lu}/u);
  }
});
