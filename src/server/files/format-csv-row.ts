/** A line of a CSV file as Danish Excel reads it: `;` between cells, quoted as RFC 4180 says, CRLF. */
export function formatCsvRow(cells: readonly string[]): string {
  return `${cells.map(quoteCell).join(";")}\r\n`;
}

function quoteCell(cell: string): string {
  return /[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
