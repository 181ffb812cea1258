import { rejectionColumns } from "#casefile/file-kind";
import type { TableRow } from "#casefile/read-table-row";
import { decodeText, detectEncoding } from "./detect-encoding.ts";
import { type FileBytes, openBytes, readFirstBytes } from "./file-bytes.ts";
import { unguardFormula } from "./guard-formula.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

export interface Table {
  /** The header's cells as written; none when the file is empty. */
  readonly header: readonly string[];
  /** The rows under the header, once. Rows with nothing in them are passed over and not counted. */
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * Opens a CSV or XLSX file, told by its first bytes and not its name. `source` is a path, or a stream such as standard input.
 * A row that does not fit its header comes with its `problem`. Throws `UnreadableFileError` when the file as a whole cannot be
 * read; an XLSX file found broken on the way throws it from `rows`.
 */
export async function openTable(source: string | AsyncIterable<Uint8Array>): Promise<Table> {
  const readRows = await chooseReader(await openBytes(source));
  const first = trimEnd(await readFirstRow(dropBlankRows(readRows())), 0);
  const isCorrection = rejectionColumns.every((column) => first.includes(column));
  const header = isCorrection ? first.map(unguardFormula) : first;
  return { header, rows: fitRows(dropHeader(dropBlankRows(readRows())), header.length, isCorrection) };
}

/** How to read the rows, from the start each time: so that no file stays open when the header turns out to be of no use. */
async function chooseReader(bytes: FileBytes): Promise<() => AsyncGenerator<TableRow>> {
  const start = Buffer.from(await readFirstBytes(bytes, 4)).toString("hex");
  if (start === "504b0304") {
    const workbook = await bytes.whole();
    return () => readXlsx(workbook);
  }
  if (start === "d0cf11e0") {
    throw new UnreadableFileError(
      "Filen er en ældre Excel-fil (.xls) eller låst med adgangskode. Gem den i Excel som .xlsx uden adgangskode eller som CSV UTF-8.",
    );
  }
  if (start.startsWith("fffe") || start.startsWith("feff")) {
    throw new UnreadableFileError(
      "Filen er gemt som Unicode-tekst (UTF-16). Gem den i Excel som CSV UTF-8 eller .xlsx.",
    );
  }
  const encoding = await detectEncoding(bytes.stream());
  return () => readCsv(decodeText(bytes.stream(), encoding));
}

async function readFirstRow(rows: AsyncIterable<TableRow>): Promise<readonly string[]> {
  for await (const { cells, problem } of rows) {
    if (problem === null) return cells;
    throw new UnreadableFileError(
      "Overskrifterne i første række kan ikke læses. Ret deres anførselstegn, og indlæs filen igen.",
    );
  }
  return [];
}

async function* dropHeader(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  let isHeader = true;
  for await (const row of rows) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

async function* dropBlankRows(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    if (row.problem !== null || row.cells.some((cell) => cell.trim() !== "")) yield row;
  }
}

async function* fitRows(
  rows: AsyncIterable<TableRow>,
  width: number,
  isCorrection: boolean,
): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    const cells = trimEnd(isCorrection ? row.cells.map(unguardFormula) : row.cells, width);
    const misfit = cells.length === width ? null : describeMisfit(cells.length, width);
    yield { line: row.line, cells, problem: row.problem ?? misfit };
  }
}

function describeMisfit(found: number, width: number): string {
  const cause =
    found < width
      ? "Sæt skilletegn for de tomme felter"
      : "Sæt anførselstegn om et felt, der selv indeholder skilletegnet";
  return `Rækken har ${found} felter, men overskriften har ${width}. ${cause}, eller ret antallet.`;
}

/** `cells` without blank cells at the end, but never shorter than `width`: spreadsheets leave them behind. */
function trimEnd(cells: readonly string[], width: number): readonly string[] {
  let length = cells.length;
  while (length > width && (cells[length - 1] ?? "").trim() === "") length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}
