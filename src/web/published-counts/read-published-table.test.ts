import { expect, test } from "vitest";
import { readPublishedTable } from "./read-published-table.ts";

/** Label, percentage and N as read; `commonN` 24 for lines without one. */
const read = (line: string, commonN: number | null = null) =>
  readPublishedTable(line, commonN).rows.map(({ label, printed, n }) => [label, printed.percent, n]);

test.each([
  ["from Excel", "Bisidder, barn\t61\t18", ["Bisidder, barn", 61, 18]],
  ["from a CSV file", "Bisidder, barn;61;18", ["Bisidder, barn", 61, 18]],
  ["from a quoted CSV file", '"Bisidder, barn";"61 %";"18"', ["Bisidder, barn", 61, 18]],
  ["from a PDF", "Bisidder, barn 61 % 18", ["Bisidder, barn", 61, 18]],
  ["with N named", "Bisidder, barn 61 % (N = 18)", ["Bisidder, barn", 61, 18]],
  ["with a Danish comma", "Bisidder, barn 61,1 % 18", ["Bisidder, barn", 61.1, 18]],
  ["with N first", "Bisidder, barn\t18\t61 %", ["Bisidder, barn", 61, 18]],
  ["with thousands", "Alle sager 50 % 1.200", ["Alle sager", 50, 1200]],
  ["with a number in the words", "Inddragelse (spm. 2.1) 58 24", ["Inddragelse (spm. 2.1)", 58, 24]],
  ["with a number before the sign", "Inddragelse spm. 2.1 58 % 24", ["Inddragelse spm.", 58, 24]],
  ["without words", "61 % 18", ["Linje 1", 61, 18]],
  ["with a hard space", "Bisidder 61\u00a0% 18", ["Bisidder", 61, 18]],
])("a line %s: »%s«", (_how, line, row) => {
  expect(read(line)).toEqual([row]);
});

test("a printed count is kept beside the percentage, and gives N where no other does", () => {
  const { rows } = readPublishedTable("Screening ikke overholdt 11 % 2/18\nAkut 7 % (1/18) 15", null);
  expect(rows.map(({ n, printedCount }) => [n, printedCount])).toEqual([
    [18, { count: 2, of: 18 }],
    [15, { count: 1, of: 18 }],
  ]);
});

test("N for all lines is used where a line has none", () => {
  expect(read("Rettidig opfølgning 78 %\nInddragelse 74\nBisidder 70 % 23", 24)).toEqual([
    ["Rettidig opfølgning", 78, 24],
    ["Inddragelse", 74, 24],
    ["Bisidder", 70, 23],
  ]);
});

test("several percentages on a line become a row each", () => {
  expect(read("Børnefaglig undersøgelse 61 % 89 % 18")).toEqual([
    ["Børnefaglig undersøgelse (tal 1)", 61, 18],
    ["Børnefaglig undersøgelse (tal 2)", 89, 18],
  ]);
});

test("a line without figures is the heading of those below; names of columns are left out", () => {
  const table = readPublishedTable(
    "Spørgsmål\tProcent\tN\nUnderretninger\nA\t50\t18\n\nOpfølgning\nB\t60\t20",
    null,
  );
  expect(table.columnLines).toEqual(["Spørgsmål\tProcent\tN"]);
  expect(table.rows.map(({ heading, label }) => [heading, label])).toEqual([
    ["Underretninger", "A"],
    ["Opfølgning", "B"],
  ]);
});

test.each([
  ["Bisidder 61 %", "antal sager"],
  ["Bisidder 161 % 18", "»161%«"],
  ["Bisidder 61,25 % 18", "»61,25%«"],
  ["Bisidder -5 18", "»-5«"],
  ["Bisidder 61 % 18,5", "»18,5«"],
  ["Bisidder 61 % 0", "»0«"],
  ["Bisidder 8/18", "procent"],
  ["Bisidder;61;72;18", "Sæt %"],
  ["Bisidder,61,18", "sidst på linjen"],
  ["| Bisidder | 61 % | 18 |", "sidst på linjen"],
  ["61 % af 18 sager", "sidst på linjen"],
])("»%s« is kept among the unread, and told why", (line, word) => {
  const { rows, unread } = readPublishedTable(`A 50 % 18\n${line}`, null);
  expect(rows).toHaveLength(1);
  expect(unread).toEqual([{ line: 2, content: line, reason: expect.stringContaining(word) }]);
});
