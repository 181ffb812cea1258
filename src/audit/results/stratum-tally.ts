import type { AnswerRow } from "./answer-row.ts";
import type { Tally } from "./count-answers.ts";

/** A tally within one case type. */
export interface StratumTally extends Tally {
  readonly stratum: string;
}

/** How often the dates gave a value to a question over the frame's cases of a type; null: they do not settle the case. */
export interface DateTally {
  readonly questionId: string;
  readonly stratum: string;
  readonly value: string | null;
  readonly count: number;
}

/** Cases of one type: in the frame, or drawn and submitted on a level. */
export interface StratumSize {
  readonly stratum: string;
  readonly cases: number;
}
export type DrawnSize = StratumSize & { readonly level: number };

/** How often each value was given to each question, by level and case type: a second way to what the database counts. */
export function tallyByStratum(rows: readonly AnswerRow[]): readonly StratumTally[] {
  const tallies = new Map<string, StratumTally>();
  for (const { questionId, level, stratum, value } of rows) {
    const key = JSON.stringify([questionId, level, stratum, value]);
    tallies.set(key, { questionId, level, stratum, value, count: (tallies.get(key)?.count ?? 0) + 1 });
  }
  return [...tallies.values()];
}

/** How many cases of each type were submitted on each level. */
export function countDrawn(
  reviews: readonly { readonly level: number; readonly stratum: string }[],
): readonly DrawnSize[] {
  const sizes = new Map<string, DrawnSize>();
  for (const { level, stratum } of reviews) {
    const key = `${level} ${stratum}`;
    sizes.set(key, { level, stratum, cases: (sizes.get(key)?.cases ?? 0) + 1 });
  }
  return [...sizes.values()].toSorted((a, b) => a.level - b.level || (a.stratum < b.stratum ? -1 : 1));
}
