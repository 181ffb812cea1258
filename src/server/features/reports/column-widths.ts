import type { RichText, TableBlock } from "#report/report-document";
import { plainText } from "#report/rich-text";

const emPerSign = 0.6;
const emPerCodeSign = 0.52;
const padding = 1.2;
/** Headers are bold, and bold letters wider. */
const boldness = 1.12;
/** Up to here a header is not worth a line for each word. */
const shortHeader = 6;
/** A cell with more signs than this is broken between its words, sooner where the table is wide. */
const longestLine = 18;
const longestLineInWideTable = 7;
/** What the columns may take together, so that the wide one keeps a third of the page. */
const roomBesideWideColumn = 33;

/** The width of each column in em: room for the longest word of its header and the longest line of its cells. */
export function columnWidths(table: TableBlock): readonly number[] {
  const widths = widthsWith(table, longestLine);
  const taken = widths.reduce((sum, width, index) => sum + (table.columns[index]?.isWide ? 0 : width), 0);
  return taken > roomBesideWideColumn ? widthsWith(table, longestLineInWideTable) : widths;
}

function widthsWith({ columns, rows }: TableBlock, longest: number): readonly number[] {
  return columns.map(({ header }, index) => {
    const cells = rows.map((row) => row[index] ?? []);
    const signs = [
      longestWord(header) * boldness,
      Math.min(header.length, shortHeader),
      ...cells
        .filter((cell) => !cell.some(({ isCode }) => isCode))
        .map((cell) => neededSigns(plainText(cell), longest)),
    ];
    return Math.max(Math.max(...signs) * emPerSign, ...cells.map(codeWidth)) + padding;
  });
}

function neededSigns(text: string, longest: number): number {
  return text.length <= longest ? signsIn(text) : Math.max(longestWord(text), longest);
}

/** The longest piece that no line may break. */
function longestWord(text: string): number {
  return Math.max(...text.replaceAll(" %", "_%").split(/[ -]/).map(signsIn));
}

/** Spaces and parentheses take half a sign, and what only joins words none. */
function signsIn(text: string): number {
  const shown = text.replaceAll("\u2060", "");
  return shown.length - (shown.match(/[ \u00a0()]/g)?.length ?? 0) / 2;
}

function codeWidth(cell: RichText): number {
  const signs = cell.filter(({ isCode }) => isCode).map(({ text }) => text.length);
  return Math.max(0, ...signs) * emPerCodeSign;
}
