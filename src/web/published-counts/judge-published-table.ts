import { countsGivingPercent } from "#statistics/methods/counts-giving-percent";
import { sizesThatFit } from "#statistics/methods/grim";
import type { PublishedRow } from "./read-published-table.ts";

export interface JudgedRow extends PublishedRow {
  /** The fewest and the most out of `n` that give the percentage; null when no count does. */
  readonly counts: readonly [number, number] | null;
  /** Whether the printed count gives the printed percentage; null where none is printed. */
  readonly isCountRight: boolean | null;
}

/** The rows under one heading that are said to be of the same number of cases. */
export interface JudgedGroup {
  readonly id: string;
  readonly heading: string | null;
  /** As printed; `n` of the rows is another when one was tried. */
  readonly printedN: number;
  readonly n: number;
  readonly rows: readonly JudgedRow[];
  /** Every number of cases up to 2n that all the percentages fit. */
  readonly fittingN: readonly number[];
}

/**
 * Holds each percentage against every count out of its N (GRIM), and each group against every N. `triedN` has, by the
 * group's id, another N than the printed.
 */
export function judgePublishedTable(
  rows: readonly PublishedRow[],
  triedN: ReadonlyMap<string, number> = new Map(),
): readonly JudgedGroup[] {
  const groups = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const id = `${row.heading ?? ""} ${row.n}`;
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([id, own]) => {
    const printedN = own[0]?.n ?? 0;
    const n = triedN.get(id) ?? printedN;
    return {
      id,
      heading: own[0]?.heading ?? null,
      printedN,
      n,
      rows: own.map((row) => judgeRow({ ...row, n })),
      fittingN: sizesThatFit(
        own.map(({ printed }) => printed),
        printedN,
      ),
    };
  });
}

function judgeRow(row: PublishedRow): JudgedRow {
  return { ...row, counts: countsGivingPercent(row.printed, row.n), isCountRight: holdCount(row) };
}

function holdCount({ printed, printedCount }: PublishedRow): boolean | null {
  if (printedCount === null) return null;
  const [fewest, most] = countsGivingPercent(printed, printedCount.of) ?? [1, 0];
  return fewest <= printedCount.count && printedCount.count <= most;
}
