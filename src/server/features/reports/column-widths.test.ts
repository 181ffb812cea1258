import { expect, test } from "vitest";
import type { TableBlock } from "#report/report-document";
import { plain, unbroken } from "#report/rich-text";
import { columnWidths } from "./column-widths.ts";

function table(header: string, cell: string): TableBlock {
  const columns = [{ header, align: "left" }] as const;
  return { kind: "table", id: "t", caption: "", columns, rows: [[plain(cell)]] };
}

test("a header is bold: its longest word gets more room than the same word in a cell", () => {
  const [ofHeader = 0] = columnWidths(table("Ændringen", "ja"));
  const [ofCell = 0] = columnWidths(table("ja", "Ændringen"));
  expect(ofHeader).toBeGreaterThan(ofCell);
});

test("what only joins words takes no room", () => {
  expect(columnWidths(table("A", unbroken("60–81 %")))).toEqual(columnWidths(table("A", "60–81\u00a0%")));
});
