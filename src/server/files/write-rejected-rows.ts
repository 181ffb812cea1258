import { rejectionColumns } from "#casefile/file-kind";
import type { RejectedRow } from "#casefile/read-table-row";
import { formatCsvRow } from "./format-csv-row.ts";
import { guardFormula } from "./guard-formula.ts";

/**
 * A CSV file for correcting rejected rows in Excel and sending them again: the original columns, then `linje`, `kolonne` and
 * `grund`. `;`, CRLF and UTF-8 with a byte order mark, as Danish Excel expects. `header` is that of the file the rows came from.
 */
export async function* writeRejectedRows(
  header: readonly string[],
  rows: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
): AsyncGenerator<string> {
  const isKept = header.map((column) => !(rejectionColumns as readonly string[]).includes(column));
  const ownColumns = header.filter((_, index) => isKept[index]).map(guardFormula);
  yield `\ufeff${formatCsvRow([...ownColumns, ...rejectionColumns])}`;
  for await (const { line, cells, column, reason } of rows) {
    const own = fold(cells, header.length).filter((_, index) => isKept[index]);
    yield formatCsvRow([...own, String(line), column ?? "", reason].map(guardFormula));
  }
}

/** `cells` in `width` columns: blank where there are too few, and the last holding all the rest where there are too many. */
function fold(cells: readonly string[], width: number): string[] {
  const last = Math.max(width - 1, 0);
  return Array.from({ length: width }, (_, index) =>
    index < last ? (cells[index] ?? "") : cells.slice(last).join(";"),
  );
}
