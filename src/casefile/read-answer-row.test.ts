import fc from "fast-check";
import { expect, test } from "vitest";
import { readAnswerRow } from "./read-answer-row.ts";

const row = { tilsyn: "2025", niveau: "1", sagsnummer: "0017", spoergsmaal: "IND-03", svar: "Ja" };

test("a row becomes an answer; who, when and why may be left out", () => {
  expect(readAnswerRow(row)).toEqual({
    ok: true,
    value: {
      audit: "2025",
      level: 1,
      caseNumber: "0017",
      question: "IND-03",
      answer: "ja",
      remark: null,
      reviewer: null,
      answered: null,
      version: null,
    },
  });
});

test.each(["ja", "nej", "ikke-relevant", "ikke-maalbar-endnu", "i-hoej-grad"])("%s is an answer", (svar) => {
  expect(readAnswerRow({ ...row, svar })).toMatchObject({ ok: true, value: { answer: svar } });
});

test.each([
  [{ niveau: "5" }, "niveau", 'Niveauet "5" findes ikke. Skriv 1, 2, 3 eller 4.'],
  [
    { svar: "måske!" },
    "svar",
    'Svaret "måske!" kan ikke læses. Skriv ja, nej, ikke-relevant, ikke-maalbar-endnu eller en grad på skalaen, fx i-hoej-grad.',
  ],
  [
    { svar: "" },
    "svar",
    "Feltet svar er tomt. Skriv ja, nej, ikke-relevant, ikke-maalbar-endnu eller en grad på spørgsmålets skala.",
  ],
  [{ spoergsmaal: "" }, "spoergsmaal", "Feltet spoergsmaal er tomt. Skriv spørgsmålets id."],
  [
    { tidspunkt: "i går" },
    "tidspunkt",
    '"i går" er ikke et tidspunkt. Skriv det som 2025-03-31T14:05 eller 31-03-2025 14:05.',
  ],
  [
    { version: "v1" },
    "version",
    'Versionen "v1" kan ikke læses. Skriv spørgsmålets version som et helt tal, fx 1, eller lad feltet være tomt.',
  ],
  [
    { version: "0" },
    "version",
    'Versionen "0" kan ikke læses. Skriv spørgsmålets version som et helt tal, fx 1, eller lad feltet være tomt.',
  ],
])("%o is refused at %s", (change, column, reason) => {
  expect(readAnswerRow({ ...row, ...change })).toEqual({ ok: false, column, reason });
});

test("a former wording is named by its version", () => {
  expect(readAnswerRow({ ...row, version: " 1 " })).toMatchObject({ ok: true, value: { version: 1 } });
});

test("no row throws", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(row), "maaler", "tidspunkt", "version"), fc.string()),
      (record) => {
        expect(readAnswerRow({ ...row, ...record })).toHaveProperty("ok");
      },
    ),
  );
});
