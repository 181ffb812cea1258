import fc from "fast-check";
import { expect, test } from "vitest";
import { eventTypes } from "./event-type.ts";
import { readCaseEventRow } from "./read-case-event-row.ts";

const row = { sagsnummer: "0017", id: "h1", type: "underretning-modtaget", tidspunkt: "03-02-2025 09:12" };

test("a row becomes an event; columns that the file lacks are null", () => {
  expect(readCaseEventRow({ ...row, person: " fagperson " })).toEqual({
    ok: true,
    value: {
      caseNumber: "0017",
      id: "h1",
      type: "underretning-modtaget",
      date: "2025-02-03",
      time: "2025-02-03T09:12+01:00",
      provision: null,
      concerns: null,
      udfald: null,
      person: "fagperson",
      nextDate: null,
      remark: null,
    },
  });
});

test.each([
  [
    { type: "afgoerelse", paragraf: "bl §32,stk.1,nr.5", udfald: "Akut" },
    { provision: { law: "BL", section: "32", stk: 1, nr: 5 }, udfald: "akut" },
  ],
  [
    { type: "Afgoerelse", paragraf: "SEL § 76 a" },
    { type: "afgoerelse", provision: { law: "SEL", section: "76a", stk: null, nr: null } },
  ],
  [{ type: "samtale-med-barn", udfald: "" }, { udfald: null }],
  [{ type: "samtale-med-barn", udfald: "alene" }, { udfald: "alene" }],
  [{ type: "trivselslineal", udfald: "7,5" }, { udfald: "7.5" }],
  [{ type: "opfoelgning-holdt", naeste_dato: "03-02-2025" }, { nextDate: "2025-02-03" }],
  [
    { type: "underretning-vurderet", vedroerer: "h0", udfald: "Akut, se notat" },
    { concerns: "h0", udfald: "Akut, se notat" },
  ],
  [
    { type: "tilsynsbesoeg", tidspunkt: "2025-02-03", udfald: "uden-samtale" },
    { time: null, udfald: "uden-samtale" },
  ],
  [
    { type: "samtykke-givet", person: "ung", udfald: "anbringelse" },
    { person: "ung", udfald: "anbringelse" },
  ],
])("%o is read as %o", (change, value) => {
  expect(readCaseEventRow({ ...row, ...change })).toMatchObject({ ok: true, value });
});

test.each([
  [{ id: "" }, "id", "Feltet id er tomt. Skriv et id, der kun bruges én gang i sagen."],
  [{ type: "" }, "type", "Feltet type er tomt. Skriv hændelsens kode, fx underretning-modtaget."],
  [
    { type: "underetning modtaget" },
    "type",
    'Hændelsestypen "underetning modtaget" kendes ikke. Mente du underretning-modtaget?',
  ],
  [{ type: "Tilsynsbesøg" }, "type", 'Hændelsestypen "Tilsynsbesøg" kendes ikke. Mente du tilsynsbesoeg?'],
  [
    { type: "julefrokost" },
    "type",
    'Hændelsestypen "julefrokost" kendes ikke. Brug en af koderne på listen i brugervejledningen.',
  ],
  [
    { tidspunkt: "" },
    "tidspunkt",
    "Feltet tidspunkt er tomt. Skriv et tidspunkt som 2025-03-31T14:05 eller 31-03-2025 14:05.",
  ],
  [
    { type: "afgoerelse" },
    "paragraf",
    "Feltet paragraf er tomt, men skal udfyldes ved afgoerelse. Skriv paragraffen, fx BL § 32, stk. 1, nr. 5.",
  ],
  [
    { type: "afgoerelse", paragraf: "§ 46" },
    "paragraf",
    'Paragraffen "§ 46" kan ikke læses. Skriv lov og paragraf, fx BL § 46.',
  ],
  [
    { type: "afgoerelse", paragraf: "ukendt" },
    "paragraf",
    'Paragraffen "ukendt" kan ikke læses. Skriv lov og paragraf, fx BL § 32, stk. 1, nr. 5 eller SEL § 52, stk. 3, nr. 7.',
  ],
  [
    { type: "afgoerelse", paragraf: "BL § 46", udfald: "akutte" },
    "udfald",
    'Udfaldet "akutte" kendes ikke. Mente du akut?',
  ],
  [
    { type: "plan-stillingtagen" },
    "udfald",
    "Feltet udfald er tomt, men skal udfyldes ved plan-stillingtagen. Skriv plan eller ingen-plan.",
  ],
  [
    { type: "samtykke-givet", udfald: "indsats" },
    "person",
    "Feltet person er tomt, men skal udfyldes ved samtykke-givet. Skriv foraeldremyndighedsindehaver eller ung.",
  ],
  [
    { type: "tilsynsbesoeg", udfald: "telefon" },
    "udfald",
    'Udfaldet "telefon" kendes ikke. Skriv alene, med-andre eller uden-samtale.',
  ],
  [
    { type: "bisidder-vejledt", person: "naboen" },
    "person",
    'Personen "naboen" kendes ikke. Skriv barn eller foraelder.',
  ],
  [
    { type: "trivselslineal", udfald: "god" },
    "udfald",
    'Scoren "god" er ikke et tal. Skriv den med cifre, fx 7.',
  ],
  [
    { type: "sikkerhedsskala" },
    "udfald",
    "Feltet udfald er tomt, men skal udfyldes ved sikkerhedsskala. Skriv scoren som et tal.",
  ],
  [
    { vedroerer: "h1" },
    "vedroerer",
    'Hændelsen "h1" vedrører sig selv. Skriv id\'et på den anden hændelse, eller lad feltet være tomt.',
  ],
  [
    { naeste_dato: "02-02-2025" },
    "naeste_dato",
    'Den næste dato "2025-02-02" ligger før hændelsen selv (2025-02-03). Ret en af de to datoer.',
  ],
])("%o is refused at %s", (change, column, reason) => {
  expect(readCaseEventRow({ ...row, ...change })).toEqual({ ok: false, column, reason });
});

test("no row throws, and every reason ends as a sentence", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("", "h1", "2025-02-03", "BL § 32", "akut", ...Object.keys(eventTypes)),
  );
  const columns = [
    ...Object.keys(row),
    "paragraf",
    "vedroerer",
    "udfald",
    "person",
    "naeste_dato",
    "bemaerkning",
  ];
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(columns.map((column) => [column, cell])), { requiredKeys: [] }),
      (record) => {
        const reading = readCaseEventRow({ ...row, ...record });
        if (!reading.ok) expect(reading.reason).toMatch(/[.?]$/);
      },
    ),
  );
});
