import { type PrintedPercent, readPrintedPercent } from "#kit/printed-percent";
import { readTableText as text } from "../text/published-counts.ts";

/** One printed percentage with the number of cases it is said to be of. */
export interface PublishedRow {
  /** Its place in what was pasted, from 1; with several percentages on a line, `12.2` is the second of line 12. */
  readonly id: string;
  /** The line without figures that it stands under. */
  readonly heading: string | null;
  readonly label: string;
  readonly printed: PrintedPercent;
  readonly n: number;
  /** A count printed beside the percentage, `1/18`. */
  readonly printedCount: { readonly count: number; readonly of: number } | null;
}

/** A line that could not be read, and what to do about it. */
export interface UnreadLine {
  readonly line: number;
  readonly content: string;
  readonly reason: string;
}

export interface PublishedTable {
  readonly rows: readonly PublishedRow[];
  readonly unread: readonly UnreadLine[];
  /** Names of columns: read, and left out. */
  readonly columnLines: readonly string[];
}

/**
 * Reads a table as it comes from Excel, a CSV file or a PDF: one line for each question, with a percentage and N after
 * the words. `commonN` counts for lines without an N of their own. Every line becomes rows, a heading, or unread.
 */
export function readPublishedTable(pasted: string, commonN: number | null): PublishedTable {
  const rows: PublishedRow[] = [];
  const unread: UnreadLine[] = [];
  const columnLines: string[] = [];
  let heading: string | null = null;
  for (const [index, content] of pasted.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const cells = splitLine(content);
    if (cells.length === 0) continue;
    const { label, figures } = takeFigures(cells);
    if (figures.length === 0 && holdsFigures(content))
      unread.push({ line, content: content.trim(), reason: text.notLast });
    else if (figures.length === 0 && cells.length > 1 && isDelimited(content))
      columnLines.push(content.trim());
    else if (figures.length === 0) heading = label;
    else {
      const read = readFigures(figures, commonN);
      if ("reason" in read) unread.push({ line, content: content.trim(), reason: read.reason });
      else
        rows.push(
          ...read.percents.map((printed, place) => toRow(printed, place, read, { line, label, heading })),
        );
    }
  }
  return { rows, unread, columnLines };
}

interface Place {
  readonly line: number;
  readonly label: string;
  readonly heading: string | null;
}

function toRow(printed: PrintedPercent, place: number, read: Figures, at: Place): PublishedRow {
  const name = at.label === "" ? text.unnamed(at.line) : at.label;
  const isAlone = read.percents.length === 1;
  return {
    id: isAlone ? String(at.line) : `${at.line}.${place + 1}`,
    heading: at.heading,
    label: isAlone ? name : text.ofSeveral(name, place + 1),
    printed,
    n: read.n,
    printedCount: isAlone ? read.printedCount : null,
  };
}

/** A percentage, or a number that ends a line of commas or bars, which is no heading: its figures stand where they are not read. */
function holdsFigures(content: string): boolean {
  return /\d\s*%|[,|]\s*\d+\s*\|?\s*$/.test(content);
}

function isDelimited(content: string): boolean {
  return /[\t;]/.test(content);
}

/** A line's cells without empty ones; `72 %`, `N = 18` and `(8 / 18)` become one cell each. */
function splitLine(content: string): readonly string[] {
  const joined = content
    .replaceAll("\u00a0", " ")
    .replace(/(\d)\s+(?=%)/g, "$1")
    .replace(/(\d)\s*\/\s*(?=\d)/g, "$1/")
    .replace(/\bn\s*=\s*(?=\d)/gi, "");
  const cells = isDelimited(joined) ? joined.split(/[\t;]/) : joined.split(/\s+/);
  return cells
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .replace(/^\((\S+)\)$/, "$1"),
    )
    .filter((cell) => cell !== "");
}

const figure = /^-?\d[\d.,]*%?$|^\d+\/\d+$/;

/** The figures that the line ends with; what stands before them is its label. */
function takeFigures(cells: readonly string[]): {
  readonly label: string;
  readonly figures: readonly string[];
} {
  const last = cells.findLastIndex((cell) => !figure.test(cell));
  return { label: cells.slice(0, last + 1).join(" "), figures: cells.slice(last + 1) };
}

interface Figures {
  readonly percents: readonly PrintedPercent[];
  readonly n: number;
  readonly printedCount: PublishedRow["printedCount"];
}

type Unreadable = { readonly reason: string };

function readFigures(figures: readonly string[], commonN: number | null): Figures | Unreadable {
  const fraction = figures.find((one) => one.includes("/"));
  const [count, of] = fraction?.split("/").map(Number) ?? [];
  const { percents, size } = tellApart(
    figures.filter((one) => one !== fraction),
    fraction !== undefined || commonN !== null,
  );
  if (percents.length === 0) return { reason: text.noPercent };
  if (percents.length > 1 && percents.some((one) => !one.endsWith("%"))) return { reason: text.noSigns };
  const read = percents.map(readPrintedPercent);
  const wrong = percents.find((_, index) => read[index] === null);
  if (wrong !== undefined) return { reason: text.wrongPercent(wrong) };
  const n = size === undefined ? (of ?? commonN) : readSize(size);
  if (n === null) return { reason: size === undefined ? text.noSize : text.wrongSize(size) };
  if (n < 1 || n > 100_000) return { reason: text.wrongSize(String(n)) };
  const printedCount = count === undefined || of === undefined ? null : { count, of };
  return { percents: read.filter((one) => one !== null), n, printedCount };
}

/**
 * Which of a line's figures are percentages, and which is N: those with a sign are percentages and N stands after them,
 * or else right before. Without a sign the last is N, if it is not known already, and the one before it the percentage; of
 * several nobody can tell which are.
 */
function tellApart(
  figures: readonly string[],
  isSizeKnown: boolean,
): { readonly percents: readonly string[]; readonly size: string | undefined } {
  const signed = figures.filter((one) => one.endsWith("%"));
  if (signed.length > 0) {
    const after = figures.slice(figures.findLastIndex((one) => one.endsWith("%")) + 1);
    const before = figures[figures.findIndex((one) => one.endsWith("%")) - 1];
    const isWhole = before !== undefined && readSize(before) !== null && !isSizeKnown;
    return { percents: signed, size: after.at(-1) ?? (isWhole ? before : undefined) };
  }
  if (figures.length === 1) return { percents: figures, size: undefined };
  return { percents: figures.slice(0, -1), size: figures.at(-1) };
}

/** `18` or `1.200`; null for anything else. */
function readSize(size: string): number | null {
  return /^\d+$|^\d{1,3}(\.\d{3})+$/.test(size) ? Number(size.replaceAll(".", "")) : null;
}
