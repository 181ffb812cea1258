import type { Question } from "#questions/question";
import { andelMedDatoerne } from "#statistics/measures/andel-med-datoerne";
import type { Estimate } from "#statistics/methods/combine-estimates";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import type { ThreePhaseCounts } from "#statistics/methods/three-phase";
import { fewestForPercent } from "./level-result.ts";
import type { PairTally } from "./pair-tally.ts";
import type { SharesInPhases } from "./shares-in-phases.ts";
import type { DateTally } from "./stratum-tally.ts";

/** What a phase adds to the share: the dates (level 0) their own, each level above its difference from the one below. */
export interface Phase extends Reader {
  readonly adds: number;
}

/** The dates' share over all cases, corrected by one level, or by two of which the higher read some of the lower's cases. */
export interface ShareWithDates extends Estimate {
  /** Cases that the dates do not settle. */
  readonly unsettled: number;
  /** The dates, of all cases, and then the levels, the lowest first; what they add makes the share. */
  readonly phases: readonly Phase[];
}

interface Reader {
  readonly level: number;
  readonly n: number;
}

/** What is kept of one question. */
interface Asked {
  readonly dates: readonly DateTally[];
  readonly pairs: readonly PairTally[];
  readonly readers: readonly Reader[];
}

/**
 * Null where the dates or a person set a case aside: how many cases of the frame the question is about is then itself
 * estimated, and no count of cases can weigh the types. A case that the dates merely leave open does no harm, for a
 * correction by people is without bias whatever the dates say of it. Null too where the dates have nothing to add: every case
 * has been read, or they leave most of them open; and where a type has fewer than two cases read by the highest level.
 */
export function shareWithDates(
  question: Pick<Question, "id">,
  phases: SharesInPhases,
): ShareWithDates | null {
  const asked = readAsked(question, phases);
  const lowest = asked?.readers[0];
  const cases = sum(asked?.dates ?? []);
  const unsettled = sum(asked?.dates.filter(({ value }) => value === null) ?? []);
  if (asked === null || lowest === undefined || lowest.n === cases || 2 * unsettled > cases) return null;
  const strata = [...new Set(asked.dates.map(({ stratum }) => stratum))].toSorted();
  const counts = strata.map((stratum) => countPhases(asked, stratum));
  const estimate = andelMedDatoerne.compute(counts);
  return estimate && { ...estimate, unsettled, phases: describePhases(asked.readers, counts) };
}

/** Each case type weighs by its cases, in every phase. */
function describePhases(readers: readonly Reader[], types: readonly ThreePhaseCounts[]): readonly Phase[] {
  const cases = types.reduce((total, { population }) => total + population, 0);
  const add = (part: (counts: ThreePhaseCounts) => number) =>
    types.reduce((total, counts) => total + (counts.population / cases) * part(counts), 0);
  const rise = (pairs: PairedCounts) => (pairs.onlySecondYes - pairs.onlyFirstYes) / countPairs(pairs);
  const rises = [
    add(({ machineAndLevel1 }) => rise(machineAndLevel1)),
    add(({ level1AndLevel2 }) => rise(level1AndLevel2)),
  ];
  return [
    { level: 0, n: cases, adds: add((counts) => counts.machineYesInPopulation / counts.population) },
    ...readers.map((reader, place) => ({ ...reader, adds: rises[place] ?? 0 })),
  ];
}

function readAsked({ id }: Pick<Question, "id">, { blind, pairs, dates }: SharesInPhases): Asked | null {
  const own = <Tally extends { readonly questionId: string }>(tallies: readonly Tally[] = []) =>
    tallies.filter(({ questionId }) => questionId === id);
  const people = own(blind).filter(({ level }) => level <= 2);
  const machine = own(dates?.tallies);
  const isSetAside = ({ value }: { readonly value: string | null }) =>
    value !== null && value !== "ja" && value !== "nej";
  if (machine.length === 0 || [...machine, ...people].some(isSetAside)) return null;
  const met = [...own(dates?.pairs), ...own(pairs)];
  const readers = chooseReaders(
    [1, 2].map((level) => ({ level, n: sum(people.filter((one) => one.level === level)) })),
    (first, second) => sum(pairsOf(met, first, second)),
  );
  return readers === null ? null : { dates: machine, pairs: met, readers };
}

/** Both levels where each read a part of the one below's cases; else the highest with answers enough. */
function chooseReaders(
  levels: readonly Reader[],
  met: (first: number, second: number) => number,
): readonly Reader[] | null {
  const enough = levels.filter(({ level, n }) => n >= fewestForPercent && met(0, level) === n);
  const [first, second] = enough;
  const highest = enough.at(-1);
  if (highest === undefined) return null;
  const isPart = first && second && second.n < first.n && met(first.level, second.level) === second.n;
  return isPart ? enough : [highest];
}

/** One case type. Where one level read alone, it has corrected itself and agrees. */
function countPhases({ dates, pairs, readers }: Asked, stratum: string): ThreePhaseCounts {
  const machine = dates.filter((one) => one.stratum === stratum);
  const yes = sum(machine.filter(({ value }) => value === "ja"));
  const open = sum(machine.filter(({ value }) => value === null));
  // Known before anybody read, so it brings in no bias; what the dates mostly say is the nearest guess.
  const guess = yes > sum(machine) - open - yes ? "ja" : "nej";
  const ofType = pairs.filter((one) => one.stratum === stratum);
  const lowest = readers[0]?.level ?? 0;
  const highest = readers.at(-1)?.level ?? 0;
  const machineAndLevel2 = pairUp(pairsOf(ofType, 0, highest), guess);
  return {
    population: sum(machine),
    machineYesInPopulation: guess === "ja" ? yes + open : yes,
    machineAndLevel1: pairUp(pairsOf(ofType, 0, lowest), guess),
    machineAndLevel2,
    level1AndLevel2:
      lowest === highest
        ? agreeWithItself(machineAndLevel2)
        : pairUp(pairsOf(ofType, lowest, highest), guess),
  };
}

function pairUp(pairs: readonly PairTally[], guess: string): PairedCounts {
  const count = (first: string, second: string) =>
    sum(pairs.filter((one) => (one.first ?? guess) === first && one.second === second));
  return {
    bothYes: count("ja", "ja"),
    onlyFirstYes: count("ja", "nej"),
    onlySecondYes: count("nej", "ja"),
    bothNo: count("nej", "nej"),
  };
}

function agreeWithItself({ bothYes, onlyFirstYes, onlySecondYes, bothNo }: PairedCounts): PairedCounts {
  return {
    bothYes: bothYes + onlySecondYes,
    onlyFirstYes: 0,
    onlySecondYes: 0,
    bothNo: onlyFirstYes + bothNo,
  };
}

function pairsOf(pairs: readonly PairTally[], first: number, second: number): readonly PairTally[] {
  return pairs.filter(({ levels }) => levels[0] === first && levels[1] === second);
}

function sum(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
