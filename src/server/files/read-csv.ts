import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import type { TableRow } from "#casefile/read-table-row";

/** A row longer than this has an open quotation mark; the parser must not gather the rest of a large file in memory. */
const maxRowCharacters = 1024 * 1024;

const openQuoteProblem =
  "Et anførselstegn i rækken bliver aldrig lukket, så rækken og resten af filen er ikke læst. Luk eller slet anførselstegnet, og indlæs filen igen.";

/**
 * Rows of a CSV file (RFC 4180, `;` or `,`, CRLF or LF), header first. Quotation marks inside a cell are taken as
 * they stand. A quotation mark that is never closed makes the last row one with a problem.
 */
export async function* readCsv(text: AsyncGenerator<string>): AsyncGenerator<TableRow> {
  const { start, rest } = await readFirstLine(text);
  const parser = parse({
    delimiter: tellDelimiter(start),
    max_record_size: maxRowCharacters,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
  const broken: CsvError[] = [];
  parser.on("skip", (error) => error && broken.push(error));
  pipeline(Readable.from(rest), parser, () => {});
  let line = 1;
  let count = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    // The parser runs ahead of this loop, and after a broken row it gives rows that cannot be trusted.
    if (count === broken[0]?.["records"]) break;
    yield { line, cells, problem: null };
    line += countLines(cells);
    count += 1;
  }
  if (broken.length > 0) yield { line, cells: [], problem: openQuoteProblem };
}

/** Counted here, because the parser's own count (`info`) doubles its time. */
function countLines(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  return lines;
}

/** The text up to and with the first line that is not blank, and an iterable of the whole text. */
async function readFirstLine(
  text: AsyncGenerator<string>,
): Promise<{ start: string; rest: AsyncIterable<string> }> {
  let start = "";
  for (;;) {
    const next = await text.next();
    if (next.done === true) break;
    start += next.value;
    if (start.trimStart().includes("\n")) break;
  }
  return { start, rest: chain(start, text) };
}

async function* chain(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** `;` unless the header has more commas outside quotation marks. */
function tellDelimiter(start: string): ";" | "," {
  const [header = ""] = start.trimStart().split("\n", 1);
  const bare = header.replaceAll(/"[^"]*"/g, "");
  return bare.split(",").length > bare.split(";").length ? "," : ";";
}
