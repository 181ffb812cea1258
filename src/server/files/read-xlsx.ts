import { type CellValue, streamXlsxRows } from "hucre/xlsx";
import type { TableRow } from "#casefile/read-table-row";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/**
 * Rows of an XLSX file's first sheet, header first. A text cell stays as it is (leading zeros too); dates become ISO text. Excel
 * keeps no empty cells at the end of a row: they are put back, as many as the header has.
 */
export async function* readXlsx(workbook: Uint8Array): AsyncGenerator<TableRow> {
  let width = 0;
  try {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet: 0 })) {
      const cells = values.map(cellText);
      width ||= cells.length;
      while (cells.length > 0 && cells.length < width) cells.push("");
      yield { line: index + 1, cells, problem: null };
    }
  } catch (cause) {
    throw new UnreadableFileError(
      "Filen kan ikke læses som Excel-projektmappe (.xlsx). Åbn den i Excel, gem den igen som .xlsx eller CSV UTF-8, og indlæs den nye fil.",
      { cause },
    );
  }
}

function cellText(value: CellValue): string {
  if (value === null) return "";
  return value instanceof Date ? dateText(value) : String(value);
}

/**
 * Excel's clock time is a fraction of a day and comes a few milliseconds off: rounded to the second.
 * A whole day is a date without a clock time; Excel cannot tell it from midnight.
 */
function dateText(value: Date): string {
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
