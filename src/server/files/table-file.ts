import { writeCsv } from "hucre/csv";
import { type CellValue, writeXlsx } from "hucre/xlsx";

export interface TableFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** The name to save it under. */
  readonly name: string;
}

interface TableToWrite {
  readonly header: readonly string[];
  /** The columns' widths in a sheet, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly CellValue[][];
  readonly title: string;
  readonly sheetName: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** A table to reckon with in a spreadsheet: CSV as Danish programs read it, or XLSX with the header in view. */
export async function writeTableFile(table: TableToWrite, format: "csv" | "xlsx"): Promise<TableFile> {
  const header = [...table.header];
  const name = `${table.fileName}.${format}`;
  if (format === "csv") {
    const options = { delimiter: ";", bom: true, escapeFormulae: true } as const;
    const text = writeCsv([header, ...table.rows.map(inDanish)], options);
    return { bytes: Buffer.from(text), mediaType: "text/csv; charset=utf-8", name };
  }
  const columns = table.widths.map((width) => ({ width }));
  const sheet = { name: table.sheetName, columns, rows: [header, ...table.rows], freezePane: { rows: 1 } };
  return {
    bytes: Buffer.from(await writeXlsx({ sheets: [sheet], properties: { title: table.title } })),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name,
  };
}

/** Danish spreadsheets read 0,44 as a number and 0.44 as text. */
function inDanish(row: readonly CellValue[]): CellValue[] {
  return row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell));
}
