import type { ReadCell } from "./xlsx-cell.ts";

/** A CSV or XLSX file as the lines one would have pasted. Throws when it is neither. */
export async function readTableFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes) ? readWorkbook(bytes) : decodeText(bytes);
}

/** UTF-8, or what Danish Excel writes when it is not asked: Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Few bring a workbook: what reads it is fetched when one does. */
async function readWorkbook(bytes: Uint8Array): Promise<string> {
  const [{ readXlsx }, { writeCell }] = await Promise.all([import("hucre/xlsx"), import("./xlsx-cell.ts")]);
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  const lines = (sheet?.rows ?? []).map((row, line) =>
    row.map((value, column) => {
      const cell: ReadCell = { value, format: sheet?.cells?.get(`${line},${column}`)?.style?.numFmt };
      return writeCell(cell);
    }),
  );
  return lines.map((cells) => cells.join("\t")).join("\n");
}
