import fc from "fast-check";
import { expect, test } from "vitest";
import { fileKinds, readHeader } from "./file-kind.ts";

const caseColumns = [...fileKinds.sager.required, "lukket"];

test.each([
  ["sager", "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket"],
  ["sager", " Sagsnummer ;BARN;Fødselsdato;Enhed;Rådgiver;Område;Åbnet"],
  ["haendelser", "sagsnummer;id;type;tidspunkt;paragraf;vedroerer;udfald;person;naeste_dato;bemaerkning"],
  ["haendelser", "Type;Id;Tidspunkt;Sagsnummer;Næste dato"],
  ["svar", "tilsyn;niveau;sagsnummer;spoergsmaal;svar;bemaerkning;maaler;tidspunkt"],
  ["svar", "tilsyn;niveau;sagsnummer;spørgsmål;svar"],
])("a file of %s is told by the header %s", (kind, header) => {
  expect(readHeader(header.split(";"))).toMatchObject({ ok: true, kind, warnings: [] });
});

test("unknown columns are named in one warning and kept out; blank and rejection columns are passed over", () => {
  const reading = readHeader([...caseColumns, "Distrikt", "", " Note ", "linje", "kolonne", "grund"]);
  expect(reading).toEqual({
    ok: true,
    kind: "sager",
    columns: [...caseColumns, null, null, null, null, null, null],
    warnings: ["Kolonnerne Distrikt og Note kendes ikke og er holdt ude."],
  });
});

test.each([
  [
    "sagsnummer;barn;enhed;raadgiver;aabnet",
    "Filen ligner sager, men mangler kolonnerne foedselsdato og omraade. Tilføj dem i overskriften.",
  ],
  [
    "id;type;tidspunkt;person",
    "Filen ligner hændelser, men mangler kolonnen sagsnummer. Tilføj dem i overskriften.",
  ],
  [
    "sagsnummer;id;type;tidspunkt;type",
    "Kolonnen type står to gange i overskriften. Slet eller omdøb den ene.",
  ],
])("%s is refused with the sentence %s", (header, reason) => {
  expect(readHeader(header.split(";"))).toEqual({ ok: false, reason });
});

test("a header of something else is told which columns there are", () => {
  expect(readHeader(["navn", "adresse"])).toEqual({
    ok: false,
    reason: expect.stringContaining("sager: sagsnummer, barn, foedselsdato"),
  });
  expect(readHeader([])).toEqual({ ok: false, reason: expect.stringMatching(/^Filen er tom\./) });
});

test("no header throws", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...caseColumns))), (header) => {
      const reading = readHeader(header);
      if (reading.ok) expect(reading.columns).toHaveLength(header.length);
    }),
  );
});
