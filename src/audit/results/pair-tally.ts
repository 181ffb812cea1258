import type { AnswerRow } from "./answer-row.ts";

/** How many cases of one type got these two answers to a question: from the first level, and from the second. */
export interface PairTally {
  readonly questionId: string;
  /** The lower level first; 0 is the dates. */
  readonly levels: readonly [number, number];
  readonly stratum: string;
  /** Null: the dates do not settle the case. */
  readonly first: string | null;
  readonly second: string;
  readonly count: number;
}

type FirstAnswer = Omit<AnswerRow, "value"> & { readonly value: string | null };

/** Counts how the answers of every pair of levels meet on the same cases; a case that only one of them answered is no pair. */
export function tallyPairs(rows: readonly AnswerRow[]): readonly PairTally[] {
  const levels = [...new Set(rows.map(({ level }) => level))].toSorted((a, b) => a - b);
  const ofLevel = (level: number) => rows.filter((row) => row.level === level);
  return levels.flatMap((first) =>
    levels.filter((second) => second > first).flatMap((second) => tallyTwo(ofLevel(first), ofLevel(second))),
  );
}

/** The dates' answers (level 0) beside each level's. */
export function tallyWithDates(
  dates: readonly Omit<FirstAnswer, "level">[],
  rows: readonly AnswerRow[],
): readonly PairTally[] {
  const ofDates = dates.map((row) => ({ ...row, level: 0 }));
  const levels = [...new Set(rows.map(({ level }) => level))].toSorted((a, b) => a - b);
  return levels.flatMap((level) =>
    tallyTwo(
      ofDates,
      rows.filter((row) => row.level === level),
    ),
  );
}

function tallyTwo(firsts: readonly FirstAnswer[], seconds: readonly AnswerRow[]): readonly PairTally[] {
  const other = new Map(seconds.map((row) => [`${row.questionId} ${row.caseNumber}`, row]));
  const tallies = new Map<string, PairTally>();
  for (const { questionId, caseNumber, level, stratum, value } of firsts) {
    const second = other.get(`${questionId} ${caseNumber}`);
    if (second === undefined) continue;
    const key = JSON.stringify([questionId, stratum, value, second.value]);
    const count = (tallies.get(key)?.count ?? 0) + 1;
    const levels = [level, second.level] as const;
    tallies.set(key, { questionId, levels, stratum, first: value, second: second.value, count });
  }
  return [...tallies.values()];
}

/** A pair for each case, as the measures of agreement count them; what the dates leave open is no pair. */
export function pairsOf(tallies: readonly PairTally[]): readonly (readonly [string, string])[] {
  return tallies.flatMap(({ first, second, count }) =>
    first === null ? [] : new Array<readonly [string, string]>(count).fill([first, second]),
  );
}
