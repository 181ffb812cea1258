import fc from "fast-check";
import { expect, test } from "vitest";
import { fileKinds, readHeader } from "#casefile/file-kind";
import { readCaseFileRow } from "#casefile/read-case-file-row";
import { type RejectedRow, readTableRow, type TableRow } from "#casefile/read-table-row";
import { openTable } from "./read-table.ts";
import { writeRejectedRows } from "./write-rejected-rows.ts";

async function write(header: readonly string[], rows: readonly RejectedRow[]): Promise<string> {
  let text = "";
  for await (const piece of writeRejectedRows(header, rows)) text += piece;
  return text;
}

async function read(text: string): Promise<{ header: readonly string[]; rows: TableRow[] }> {
  const { header, rows } = await openTable(
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}

function rejected(cells: readonly string[]): RejectedRow {
  return { ok: false, line: 7, cells, column: "id", reason: 'Skriv "id"; det mangler.' };
}

test("the file opens in Danish Excel: byte order mark, semicolons, the reason last", async () => {
  expect(await write(["id", "navn"], [rejected(["", "Åse"])])).toBe(
    '\ufeffid;navn;linje;kolonne;grund\r\n;Åse;7;id;"Skriv ""id""; det mangler."\r\n',
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["-5", "'-5"],
  ["+45", "'+45"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["'=1", "''=1"],
  ["'t gode hus", "'t gode hus"],
  ["a=b", "a=b"],
])(
  "the cell %s is written %s, so that Excel runs no formula, and read back as it was",
  async (cell, written) => {
    const text = await write(["id", "navn"], [rejected(["1", cell])]);
    expect(text).toContain(`1;${written};7`);
    expect((await read(text)).rows[0]?.cells[1]).toBe(cell);
  },
);

test("so is a column's name, and the column that is said to be wrong", async () => {
  const text = await write(["id", "=HYPERLINK(0)"], [{ ...rejected(["1", "2"]), column: "=HYPERLINK(0)" }]);
  expect(text).toContain("id;'=HYPERLINK(0);linje");
  expect(text).toContain(";'=HYPERLINK(0);\"Skriv");
  expect((await read(text)).header[1]).toBe("=HYPERLINK(0)");
});

test("a row with too many cells keeps them all in the last column; one with too few is filled up", async () => {
  const { rows } = await read(await write(["id", "navn"], [rejected(["1", "2", "3"]), rejected(["1"])]));
  expect(rows.map((row) => row.cells.slice(0, 2))).toEqual([
    ["1", "2;3"],
    ["1", ""],
  ]);
});

test("any cells come back as they were, and again when the row is rejected a second time", async () => {
  const cell = fc.string({
    unit: fc.oneof(
      fc.constantFrom("=", "'", ";", '"', "\r", "\n", "\t", "-", " "),
      fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), async (pairs) => {
      const once = await read(await write(["id", "navn"], pairs.map(rejected)));
      const twice = await read(
        await write(
          once.header,
          once.rows.map((row) => rejected(row.cells)),
        ),
      );
      expect(once.header).toEqual(["id", "navn", "linje", "kolonne", "grund"]);
      expect(once.rows.map((row) => row.cells.slice(0, 2))).toEqual(pairs);
      expect(twice).toEqual(once);
    }),
  );
});

test("accepted and rejected rows are all the rows, and a corrected file is accepted without a warning", async () => {
  const columns = [...fileKinds.sager.required];
  const good = ["0017", "barn-1", "2015-01-01", "Nord", "ER", "udsat", "2025-02-03"];
  const cell = fc.string({ unit: fc.constantFrom("a", "1", "-", ";", '"', "\n", "æ") });
  const row = fc.oneof(
    fc.constant(good),
    fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => ["x", ...cells]),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const text = [columns, ...rows]
        .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(";"))
        .join("\n");
      const table = await read(text);
      const header = readHeader(table.header);
      if (!header.ok) throw new Error(header.reason);
      const readings = table.rows.map((each) => readTableRow(each, header.columns, readCaseFileRow));
      const refused = readings.filter((reading) => !reading.ok);
      expect(readings).toHaveLength(rows.length);
      expect(readings.length - refused.length).toBe(rows.filter((cells) => cells === good).length);
      const correction = await read(
        await write(
          table.header,
          refused.map((each) => ({ ...each, cells: good })),
        ),
      );
      expect(readHeader(correction.header)).toMatchObject({ ok: true, kind: "sager", warnings: [] });
      expect(correction.rows).toHaveLength(refused.length);
      expect(
        correction.rows.every(
          (each) => readTableRow(each, [...columns, null, null, null], readCaseFileRow).ok,
        ),
      ).toBe(true);
    }),
  );
});
