import type { Interval } from "./interval.ts";
import { wilsonOfShare } from "./wilson.ts";

/** Cases with the same answers: level 1's first, then level 2's where it read them, and so on. True is yes. */
export type AnswerPattern = { readonly answers: readonly boolean[]; readonly cases: number };

export type NestedShare = {
  /** The share of yes had the last level read every case of the first. */
  readonly corrected: number;
  readonly standardError: number;
  readonly corrected95: Interval;
};

type Node = { readonly share: number; readonly variance: number };

/**
 * The first level's share of yes corrected by every level above it, when each level read a part of the cases below.
 * With two levels it is `twoPhase`. Null when a level gave an answer that the next one never looked behind.
 * Erdem, Three Phase Sampling for Misclassified Binary Data (NCSU, 1984), from the factored likelihood of nested
 * samples (Anderson, J. Am. Stat. Assoc. 52 (1957) 200).
 */
export function nestedLevels(patterns: readonly AnswerPattern[]): NestedShare | null {
  const levels = Math.max(0, ...patterns.map(({ answers }) => answers.length));
  const sizes = Array.from({ length: levels }, (_, level) =>
    casesWhere(patterns, (answers) => answers.length > level),
  );
  const root = lookBehind(patterns, [], sizes);
  if (levels === 0 || root === null) return null;
  const { share, variance } = root;
  const effectiveN = variance > 0 ? (share * (1 - share)) / variance : (sizes.at(-1) ?? 0);
  return {
    corrected: share,
    standardError: Math.sqrt(variance),
    corrected95: wilsonOfShare(share, effectiveN),
  };
}

/** What the levels above make of the cases whose answers begin with `prefix`. */
function lookBehind(
  patterns: readonly AnswerPattern[],
  prefix: readonly boolean[],
  sizes: readonly number[],
): Node | null {
  const size = sizes[prefix.length];
  if (size === undefined) return { share: prefix.at(-1) ? 1 : 0, variance: 0 };
  const read = casesWhere(
    patterns,
    (answers) => answers.length > prefix.length && beginsWith(answers, prefix),
  );
  if (read === 0) return null;
  const nextYes = [...prefix, true];
  const yesShare = casesWhere(patterns, (answers) => beginsWith(answers, nextYes)) / read;
  const ifYes = yesShare === 0 ? nothing : lookBehind(patterns, nextYes, sizes);
  const ifNo = yesShare === 1 ? nothing : lookBehind(patterns, [...prefix, false], sizes);
  if (ifYes === null || ifNo === null) return null;
  const between = (yesShare * (1 - yesShare) * (ifYes.share - ifNo.share) ** 2) / size;
  return {
    share: yesShare * ifYes.share + (1 - yesShare) * ifNo.share,
    variance: between + yesShare * ifYes.variance + (1 - yesShare) * ifNo.variance,
  };
}

const nothing: Node = { share: 0, variance: 0 };

function beginsWith(answers: readonly boolean[], prefix: readonly boolean[]): boolean {
  return answers.length >= prefix.length && prefix.every((answer, level) => answers[level] === answer);
}

function casesWhere(
  patterns: readonly AnswerPattern[],
  holds: (answers: readonly boolean[]) => boolean,
): number {
  return patterns.reduce((sum, { answers, cases }) => sum + (holds(answers) ? cases : 0), 0);
}
