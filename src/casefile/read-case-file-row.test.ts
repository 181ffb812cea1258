import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaseFileRow } from "./read-case-file-row.ts";

const row = {
  sagsnummer: "0017",
  barn: "010115-1234",
  foedselsdato: "01-01-2015",
  enhed: "Nord",
  raadgiver: "ER",
  omraade: "Udsat",
  aabnet: "2025-02-03",
  lukket: "",
};

test("a row becomes a case: text keeps its zeros, a CPR number loses its dash", () => {
  expect(readCaseFileRow(row)).toEqual({
    ok: true,
    value: {
      caseNumber: "0017",
      child: "0101151234",
      birthDate: "2015-01-01",
      unit: "Nord",
      raadgiver: "ER",
      area: "udsat",
      opened: "2025-02-03",
      closed: null,
    },
  });
});

test.each([
  ["the child is born after the case was opened", { foedselsdato: "2025-06-01" }],
  ["the case is closed the day it was opened", { lukket: "03-02-2025" }],
  ["the child is named by a number that is no CPR number", { barn: "barn 17" }],
])("accepted when %s", (_, change) => {
  expect(readCaseFileRow({ ...row, ...change })).toMatchObject({ ok: true });
});

test.each([
  [
    { sagsnummer: " " },
    "sagsnummer",
    "Feltet sagsnummer er tomt. Skriv sagens nummer, som det står i fagsystemet.",
  ],
  [
    { foedselsdato: "31-02-2015" },
    "foedselsdato",
    'Datoen "31-02-2015" findes ikke. Skriv datoen som 2015-02-28 eller 28-02-2015.',
  ],
  [
    { foedselsdato: "" },
    "foedselsdato",
    "Feltet foedselsdato er tomt. Skriv en dato som 2025-03-31 eller 31-03-2025.",
  ],
  [{ omraade: "" }, "omraade", "Feltet omraade er tomt. Skriv udsat eller handicap."],
  [{ omraade: "udsatte" }, "omraade", 'Området "udsatte" kendes ikke. Mente du udsat?'],
  [{ omraade: "voksen" }, "omraade", 'Området "voksen" kendes ikke. Skriv udsat eller handicap.'],
  [
    { lukket: "2025-02-02" },
    "lukket",
    'Sagen er lukket "2025-02-02", før den blev åbnet "2025-02-03". Ret en af de to datoer.',
  ],
  [
    { enhed: "a\0b" },
    "enhed",
    "Feltet enhed indeholder et usynligt tegn (NUL), som ikke kan gemmes. Slet feltet, og skriv det igen.",
  ],
])("%o is refused at %s", (change, column, reason) => {
  expect(readCaseFileRow({ ...row, ...change })).toEqual({ ok: false, column, reason });
});

test("no row throws, and a refusal names a column of the row", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("", "2025-02-03", "udsat"));
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(Object.keys(row).map((column) => [column, cell])), { requiredKeys: [] }),
      (record) => {
        const reading = readCaseFileRow(record);
        if (!reading.ok) expect(Object.keys(row)).toContain(reading.column);
      },
    ),
  );
});
