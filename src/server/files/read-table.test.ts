import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TableRow } from "#casefile/read-table-row";
import { openTable } from "./read-table.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagspejl æøå "));
});
afterAll(() => rm(folder, { recursive: true }));

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function read(source: string | Uint8Array): Promise<{ header: readonly string[]; rows: TableRow[] }> {
  const { header, rows } = await openTable(streamOf(Buffer.from(source)));
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}

test.each([
  ["semicolons and LF", "a;b\n1;2\n", [["1", "2"]]],
  ["commas and CRLF", "a,b\r\n1,2\r\n", [["1", "2"]]],
  ["no line break at the end", "a;b\n1;2", [["1", "2"]]],
  ["a byte order mark", "\ufeffa;b\n1;2", [["1", "2"]]],
  ["a comma inside a header cell", '"a,x,y";b\n1;2', [["1", "2"]]],
  [
    "a separator, quotes and a line break inside cells",
    'a;b\n"1;""x""";"to\r\nlinjer"\n',
    [['1;"x"', "to\r\nlinjer"]],
  ],
  ["quotation marks inside an unquoted cell", 'a;b\n1;kaldt "Bo" af mor\n', [["1", 'kaldt "Bo" af mor']]],
  ["leading zeros", "a;b\n007;0\n", [["007", "0"]]],
  ["empty cells left behind by a spreadsheet", "a;b;;\n1;;;\n;;;\n", [["1", ""]]],
])("CSV with %s", async (_, text, cells) => {
  const { rows } = await read(text);
  expect(rows.map((row) => row.cells)).toEqual(cells);
  expect(rows.every((row) => row.problem === null)).toBe(true);
});

test("Danish letters come out of UTF-8 and Windows-1252 alike", async () => {
  const text = "navn;enhed\nSøren Ærø;Åby\n";
  expect(await read(Buffer.from(text, "latin1"))).toEqual(await read(text));
  expect((await read(text)).rows[0]?.cells).toEqual(["Søren Ærø", "Åby"]);
});

test("a row says the line it starts on, past blank lines and line breaks in cells", async () => {
  const { rows } = await read('a;b\n\n1;"x\ny\nz"\n\n2;3\n');
  expect(rows.map((row) => row.line)).toEqual([3, 7]);
});

test("a row that does not fit its header is a row with a problem, and the next is read", async () => {
  const { rows } = await read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n");
  expect(rows.map(({ cells, problem }) => [cells.length, problem])).toEqual([
    [
      2,
      "Rækken har 2 felter, men overskriften har 3. Sæt skilletegn for de tomme felter, eller ret antallet.",
    ],
    [
      4,
      "Rækken har 4 felter, men overskriften har 3. Sæt anførselstegn om et felt, der selv indeholder skilletegnet, eller ret antallet.",
    ],
    [3, null],
  ]);
});

test("a quotation mark that is never closed is one row with a problem, on its own line", async () => {
  const { rows } = await read('a;b\n1;2\n3;"åben\n4;5\n');
  expect(rows.map(({ line, problem }) => [line, problem === null])).toEqual([
    [2, true],
    [3, false],
  ]);
});

test("a quotation mark left open in a large file ends the reading there, not the memory", async () => {
  const { rows } = await read(`a;b\n1;2\n3;"åben\n${"4;5\n".repeat(600_000)}6;"7"\n`);
  expect(rows.map(({ line, problem }) => [line, problem === null])).toEqual([
    [2, true],
    [3, false],
  ]);
});

test("XLSX: text keeps its zeros, numbers and dates become text, blank rows are passed over", async () => {
  const workbook = await writeXlsx({
    sheets: [
      {
        name: "Sager",
        rows: [
          ["nr", "tal", "dato", "tid"],
          ["0017", 1.5, new Date("2025-03-31T00:00:00Z"), new Date("2025-03-31T14:05:00Z")],
          [],
          ["0018", 12, null, new Date("2025-03-31T14:04:59.998Z")],
        ],
      },
      { name: "Andet", rows: [["x"]] },
    ],
  });
  expect(await read(workbook)).toEqual({
    header: ["nr", "tal", "dato", "tid"],
    rows: [
      { line: 2, cells: ["0017", "1.5", "2025-03-31", "2025-03-31T14:05:00"], problem: null },
      { line: 4, cells: ["0018", "12", "", "2025-03-31T14:05:00"], problem: null },
    ],
  });
});

test("XLSX: cells that are empty at the end of a row are not in the file, and the row is whole", async () => {
  const workbook = await writeXlsx({
    sheets: [
      {
        name: "Sager",
        rows: [
          ["nr", "aabnet", "lukket", null],
          ["0017", "2025-03-31"],
          ["0018", null, "2025-04-01"],
          ["0019", "2025-03-31", "2025-04-01", "for meget", "og mere"],
        ],
      },
    ],
  });
  const { rows } = await read(workbook);
  expect(rows.map(({ cells, problem }) => [cells, problem === null])).toEqual([
    [["0017", "2025-03-31", ""], true],
    [["0018", "", "2025-04-01"], true],
    [["0019", "2025-03-31", "2025-04-01", "for meget", "og mere"], false],
  ]);
});

test.each([
  ["an old Excel file", Buffer.from("d0cf11e0a1b11ae1", "hex"), /ældre Excel-fil \(\.xls\)/],
  ["UTF-16", Buffer.from("\ufeffa\tb", "utf16le"), /UTF-16/],
  ["a zip that is no workbook", Buffer.from("504b030400000000", "hex"), /kan ikke læses som Excel/],
  ["a header with an open quotation mark", Buffer.from('"a;b\n1;2\n'), /Overskrifterne i første række/],
])("%s is refused with what to do", async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(UnreadableFileError);
  await expect(read(bytes)).rejects.toThrow(message);
});

test("an empty file has no header, and a missing file says so", async () => {
  expect(await read("")).toEqual({ header: [], rows: [] });
  await expect(openTable(join(folder, "findes-ikke.csv"))).rejects.toThrow(/findes ikke\. Ret stien/);
  await expect(openTable(folder)).rejects.toThrow(/er en mappe/);
});

test("a path is read like a stream", async () => {
  const path = join(folder, "sager.csv");
  await writeFile(path, "a;b\n1;2\n");
  const { rows } = await openTable(path);
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  expect(all).toEqual((await read("a;b\n1;2\n")).rows);
});

test("any bytes under a header give rows or a clear refusal", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .string({ maxLength: 200, unit: fc.constantFrom("a", ";", '"', "\n", "\r", "'", "=", "æ") })
      .map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (body) => {
      const { rows } = await read(Buffer.concat([Buffer.from("a;b\n"), body]));
      expect(rows.every((row) => row.problem !== null || row.cells.length === 2)).toBe(true);
    }),
  );
});

test("a hundred thousand rows at a path are read in bounded memory", async () => {
  const path = join(folder, "stor.csv");
  const out = createWriteStream(path);
  out.write("a;b\n");
  for (let block = 0; block < 100; block += 1) {
    if (!out.write(`0017;${"æ".repeat(500)}\n`.repeat(1000))) await once(out, "drain");
  }
  await new Promise<void>((done) => out.end(done));
  const { rows } = await openTable(path);
  let count = 0;
  let highest = 0;
  const before = process.memoryUsage.rss();
  for await (const row of rows) {
    count += row.problem === null ? 1 : 0;
    if (count % 1000 === 0) highest = Math.max(highest, process.memoryUsage.rss() - before);
  }
  expect(count).toBe(100_000);
  expect(highest).toBeLessThan(80 * 1024 * 1024); // the file is 100 MB
});
