import type { CellValue, WriteSheet } from "hucre/xlsx";

interface SheetColumn {
  readonly name: string;
  /** In signs. */
  readonly width: number;
  readonly isShare?: boolean;
}

/** A sheet with the columns' names in a row that stays in sight. */
export function xlsxSheet(
  title: string,
  columns: readonly SheetColumn[],
  rows: readonly CellValue[][],
): WriteSheet {
  return {
    name: sheetName(title),
    columns: columns.map(({ width, isShare }) => ({ width, ...(isShare && { numFmt: "0.0%" }) })),
    rows: [columns.map(({ name }) => name), ...rows],
    freezePane: { rows: 1 },
  };
}

/** The question that a row is about. */
export const questionColumns: readonly SheetColumn[] = [
  { name: "Spørgsmål", width: 16 },
  { name: "Ordlyd", width: 60 },
];

export function counts(...names: readonly string[]): readonly SheetColumn[] {
  return names.map((name) => ({ name, width: Math.max(9, name.length + 2) }));
}

export function shares(...names: readonly string[]): readonly SheetColumn[] {
  return counts(...names).map((column) => ({ ...column, isShare: true }));
}

export function words(name: string, width: number): SheetColumn {
  return { name, width };
}

/** Excel's own limits: 31 signs, and none of []:*?/\ . */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
