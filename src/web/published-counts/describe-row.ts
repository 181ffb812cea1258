import { formatDecimal } from "#kit/danish-number";
import { writePrintedPercent } from "#kit/printed-percent";
import { publishedCountsText as text } from "../text/published-counts.ts";
import type { JudgedGroup, JudgedRow } from "./judge-published-table.ts";

const say = (count: number) => formatDecimal(count, 0);

/** Which counts stand behind the percentage, or that none can and which are nearest. */
export function describeCounts({ printed, counts, n }: JudgedRow): string {
  if (counts === null) {
    const none = text.noCount(say(n), writePrintedPercent(printed));
    return `${none} ${text.nearest(nearestCounts(printed.percent, n, printed.decimals).join(text.and))}`;
  }
  const [fewest, most] = counts;
  return fewest === most
    ? text.oneCount(say(fewest), say(n))
    : text.severalCounts(say(fewest), say(most), say(n));
}

/** Says that the printed count is not the printed percentage; null where it is, or where none is printed. */
export function describePrintedCount({ printed, printedCount, isCountRight }: JudgedRow): string | null {
  if (printedCount === null || isCountRight !== false) return null;
  const { count, of } = printedCount;
  const percent = percentOf(count, of, printed.decimals);
  return text.wrongCount(say(count), say(of), percent, writePrintedPercent(printed));
}

/** The counts whose percentages lie on either side of the printed one. */
function nearestCounts(percent: number, n: number, decimals: 0 | 1): readonly string[] {
  const below = Math.floor((percent * n) / 100);
  return [below, below + 1]
    .filter((count) => count <= n)
    .map((count) => text.isPercent(say(count), say(n), percentOf(count, n, decimals)));
}

function percentOf(count: number, n: number, decimals: 0 | 1): string {
  const scale = decimals === 0 ? 1 : 10;
  return formatDecimal(Math.floor((200 * scale * count + n) / (2 * n)) / scale, decimals);
}

/** More sizes than this are told by the first of them. */
const listed = 8;

/** Which N all of the group's percentages fit. */
export function describeFitting({ rows, printedN, fittingN }: JudgedGroup): string {
  const finest = Math.max(...rows.map(({ printed }) => printed.decimals)) === 0 ? 100 : 1000;
  if (printedN >= finest) return text.everythingFits(say(finest));
  if (fittingN.length === 0) return text.fittingNone(say(2 * printedN));
  const sizes = fittingN.slice(0, listed).map(say).join(", ");
  if (fittingN.length === 1) return text.fittingOne(sizes);
  return text.fitting(fittingN.length > listed ? text.fittingMany(sizes, say(fittingN.length)) : sizes);
}
