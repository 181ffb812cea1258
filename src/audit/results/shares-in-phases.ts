import type { Question } from "#questions/question";
import { korrigeretAndelPaaTvaers } from "#statistics/measures/korrigeret-andel-paa-tvaers";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Interval } from "#statistics/methods/interval";
import type { TwoPhaseCounts } from "#statistics/methods/two-phase-counts";
import { twoPhaseFinitePopulation } from "#statistics/methods/two-phase-finite-population";
import { sumCounts } from "./answers-by-phase.ts";
import type { PairTally } from "./pair-tally.ts";
import type { DateTally, DrawnSize, StratumTally } from "./stratum-tally.ts";

/** What is known in phases: the dates of all cases, level 1 of some, level 2 of some of those. All answers are blind. */
export interface SharesInPhases {
  readonly blind: readonly StratumTally[];
  readonly pairs: readonly PairTally[];
  /** Cases submitted on each level, by type. */
  readonly drawn: readonly DrawnSize[];
  /** The dates, and how they met each level's blind answers; left out where they have not been read. */
  readonly dates?: { readonly tallies: readonly DateTally[]; readonly pairs: readonly PairTally[] };
}

export interface CorrectedAcross extends Estimate {
  /** Cases that level 1 answered, and those of them that level 2 answered too. */
  readonly n1: number;
  readonly read: number;
  /** The share in the very cases that level 1 answered; null where it cannot be told apart. */
  readonly ofLevel1: Interval | null;
}

/** Level 1's yes and no, and how level 2 met them; of all case types, or of one. */
export function countPhases(
  { id }: Pick<Question, "id">,
  { blind, pairs }: Pick<SharesInPhases, "blind" | "pairs">,
  stratum?: string,
): TwoPhaseCounts {
  const isOwn = (tally: { readonly questionId: string; readonly stratum: string }) =>
    tally.questionId === id && (stratum === undefined || tally.stratum === stratum);
  const said = (wanted: string) =>
    sumCounts(blind.filter((one) => isOwn(one) && one.level === 1 && one.value === wanted));
  const met = pairs.filter((one) => isOwn(one) && one.levels[0] === 1 && one.levels[1] === 2);
  const read = (first: string, second: string) =>
    sumCounts(met.filter((one) => one.first === first && one.second === second));
  return {
    n1: said("ja") + said("nej"),
    level1Yes: said("ja"),
    level1YesRead: read("ja", "ja") + read("ja", "nej"),
    level1YesConfirmed: read("ja", "ja"),
    level1NoRead: read("nej", "ja") + read("nej", "nej"),
    level1NoRaised: read("nej", "ja"),
  };
}

/**
 * Level 1's share corrected by level 2: all case types together where level 2 read the same part of each, or else type by
 * type. Null when some type cannot be corrected.
 */
export function correctAcrossTypes(
  question: Pick<Question, "id">,
  pooled: Estimate,
  phases: SharesInPhases,
): CorrectedAcross | null {
  const strata = strataOf(question, phases.blind, 1);
  const counts = countPhases(question, phases);
  const sizes = { n1: counts.n1, read: counts.level1YesRead + counts.level1NoRead };
  if (isSamePart(strata, phases.drawn)) {
    return { ...sizes, ...pooled, ofLevel1: shareOfLevel1(counts, pooled) };
  }
  const across = korrigeretAndelPaaTvaers.compute(
    strata.map((stratum) => countPhases(question, phases, stratum)).filter(({ n1 }) => n1 > 0),
  );
  return across && { ...sizes, ...across, ofLevel1: null };
}

/** The corrected share of the very cases that level 1 answered: known where level 2 has read them all. */
function shareOfLevel1(counts: TwoPhaseCounts, { value }: Estimate): Interval | null {
  if (counts.level1YesRead + counts.level1NoRead === counts.n1) return [value, value];
  return twoPhaseFinitePopulation(counts, counts.n1)?.corrected95 ?? null;
}

/** Whether level 2 read the same part of level 1's cases in every type, to within a case. */
function isSamePart(strata: readonly string[], drawn: readonly DrawnSize[]): boolean {
  const cases = (level: number, stratum?: string) =>
    drawn
      .filter((one) => one.level === level && (stratum ?? one.stratum) === one.stratum)
      .filter((one) => strata.includes(one.stratum))
      .reduce((total, one) => total + one.cases, 0);
  const part = cases(2) / cases(1);
  return strata.every((stratum) => Math.abs(cases(2, stratum) - part * cases(1, stratum)) <= 1);
}

/** The case types in which the level answered the question. */
export function strataOf(
  { id }: Pick<Question, "id">,
  tallies: readonly StratumTally[],
  level: number,
): readonly string[] {
  const own = tallies.filter((one) => one.questionId === id && one.level === level);
  return [...new Set(own.map(({ stratum }) => stratum))].toSorted();
}
