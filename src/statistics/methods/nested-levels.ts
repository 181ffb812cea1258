import { sum } from "#kit/sum";
import type { Interval } from "./interval.ts";
import { intervalOfShares, type WeighedShare } from "./interval-of-shares.ts";
import { wilsonOfShare } from "./wilson.ts";

/** Cases with the same answers: level 1's first, then level 2's where it read them, and so on. True is yes. */
export type AnswerPattern = { readonly answers: readonly boolean[]; readonly cases: number };

export type NestedShare = {
  /** The share of yes had the last level read every case of the first. */
  readonly corrected: number;
  readonly standardError: number;
  readonly corrected95: Interval;
  /** For each level the part of the variation in the last level's answers that it adds to those below; their sum is 1. */
  readonly explained: readonly number[];
};

/**
 * `parts` holds the variance that each level from here upwards would leave, had it read a single case; `shares` what `share`
 * is made of.
 */
type Node = {
  readonly share: number;
  readonly parts: readonly number[];
  readonly shares: readonly WeighedShare[];
};

/**
 * The first level's share of yes corrected by every level above it, when each level read a part of the cases below.
 * With two levels it is `twoPhase`. A machine that answered every case of the frame may stand first, below level 1. Null when a level gave an answer that the next one never looked behind.
 * Erdem, Three Phase Sampling for Misclassified Binary Data (NCSU, 1984), from the factored likelihood of nested
 * samples (Anderson, J. Am. Stat. Assoc. 52 (1957) 200); the interval: `intervalOfShares`, and Wilson's where the last level
 * read every case.
 */
export function nestedLevels(patterns: readonly AnswerPattern[]): NestedShare | null {
  const levels = Math.max(0, ...patterns.map(({ answers }) => answers.length));
  const sizes = Array.from({ length: levels }, (_, level) =>
    casesWhere(patterns, (answers) => answers.length > level),
  );
  const root = lookBehind(patterns, [], levels);
  if (levels === 0 || root === null) return null;
  const { share, parts, shares } = root;
  const variance = sum(parts.map((part, level) => part / (sizes[level] ?? 1)));
  const spread = share * (1 - share);
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  return {
    corrected: share,
    standardError: Math.sqrt(variance),
    corrected95: last === first ? wilsonOfShare(share, last) : intervalOfShares(share, shares),
    explained: parts.map((part, level) => (spread > 0 ? part / spread : Number(level === levels - 1))),
  };
}

/** What the levels above make of the cases whose answers begin with `prefix`. */
function lookBehind(
  patterns: readonly AnswerPattern[],
  prefix: readonly boolean[],
  levels: number,
): Node | null {
  const left = levels - prefix.length;
  if (left === 0) return { share: prefix.at(-1) ? 1 : 0, parts: [], shares: [] };
  const read = casesWhere(
    patterns,
    (answers) => answers.length > prefix.length && beginsWith(answers, prefix),
  );
  if (read === 0) return null;
  // An answer that was never given counts as right.
  const unseen = { parts: new Array<number>(left - 1).fill(0), shares: [] };
  const nextYes = [...prefix, true];
  const yes = casesWhere(patterns, (answers) => beginsWith(answers, nextYes));
  const yesShare = yes / read;
  const ifYes = yesShare === 0 ? { ...unseen, share: 1 } : lookBehind(patterns, nextYes, levels);
  const ifNo = yesShare === 1 ? { ...unseen, share: 0 } : lookBehind(patterns, [...prefix, false], levels);
  if (ifYes === null || ifNo === null) return null;
  const between = yesShare * (1 - yesShare) * (ifYes.share - ifNo.share) ** 2;
  const above = ifYes.parts.map((part, k) => yesShare * part + (1 - yesShare) * (ifNo.parts[k] ?? 0));
  const weigh = (shares: readonly WeighedShare[], by: number) =>
    shares.map((one) => ({ ...one, weight: by * one.weight }));
  return {
    share: yesShare * ifYes.share + (1 - yesShare) * ifNo.share,
    parts: [between, ...above],
    shares: [
      { yes, n: read, weight: ifYes.share - ifNo.share, varianceLeft: 1 },
      ...weigh(ifYes.shares, yesShare),
      ...weigh(ifNo.shares, 1 - yesShare),
    ],
  };
}

function beginsWith(answers: readonly boolean[], prefix: readonly boolean[]): boolean {
  return answers.length >= prefix.length && prefix.every((answer, level) => answers[level] === answer);
}

function casesWhere(
  patterns: readonly AnswerPattern[],
  holds: (answers: readonly boolean[]) => boolean,
): number {
  return sum(patterns.map(({ answers, cases }) => (holds(answers) ? cases : 0)));
}
