import type { Question } from "#questions/question";
import { andelMedDatoerne } from "#statistics/measures/andel-med-datoerne";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Interval } from "#statistics/methods/interval";
import { countPairs, type PairedCounts } from "#statistics/methods/paired-counts";
import type { ThreePhaseCounts } from "#statistics/methods/three-phase";
import type { AnswersInPhases } from "#statistics/methods/three-phase-ratio";
import { isSetAside } from "../review/answer-rules.ts";
import { answersByPhase, pairsOf, sumCounts } from "./answers-by-phase.ts";
import { fewestForPercent } from "./level-result.ts";
import type { PairTally } from "./pair-tally.ts";
import type { SharesInPhases } from "./shares-in-phases.ts";
import type { DateTally } from "./stratum-tally.ts";

/**
 * What a phase adds to the yes and to the no, as parts of all cases: the dates (level 0) their own, each level above its
 * difference from the one below.
 */
export interface Phase extends Reader {
  readonly adds: number;
  readonly addsToNo: number;
}

/** The dates' share over all cases, corrected by one level, or by two of which the higher read some of the lower's cases. */
export interface ShareWithDates extends Estimate {
  /** Cases that the dates do not settle. */
  readonly unsettled: number;
  /** Cases that the lowest level read and did not set aside. */
  readonly measured: number;
  /** Null where nobody, and no date, has set any case aside: then the share is of all cases. */
  readonly aside: WithSomeAside | null;
  /** The dates, of all cases, and then the levels, the lowest first; the yes they add up to is the share's part of yes and no. */
  readonly phases: readonly Phase[];
}

/** The yes and the no that the share is made of, as parts of all cases, and about how many cases are neither. */
export interface WithSomeAside {
  readonly yes95: Interval;
  readonly no95: Interval;
  readonly cases: number;
}

interface Reader {
  readonly level: number;
  readonly n: number;
}
type MeasuringReader = Reader & { readonly measured: number };

/** What is kept of one question. */
interface Asked {
  readonly dates: readonly DateTally[];
  readonly pairs: readonly PairTally[];
  readonly readers: readonly MeasuringReader[];
  readonly someAside: boolean;
}

/**
 * The dates' share of yes among the cases that are measured, corrected by people. Cases set aside are neither yes nor no, and
 * are corrected in the same way. A case that the dates leave open does no harm: the correction is without bias whatever the
 * dates say of it.
 *
 * Null where the dates have nothing to add: every case has been read, or the dates leave most cases open or not yet
 * measurable. Null too where the highest level has read fewer than two cases of a type.
 */
export function shareWithDates(
  question: Pick<Question, "id">,
  phases: SharesInPhases,
): ShareWithDates | null {
  const { dates, pairs, readers, someAside } = readAsked(question, phases);
  const [lowest, highest] = [readers[0], readers.at(-1)];
  const cases = sumCounts(dates);
  const unsettled = sumCounts(dates.filter(({ value }) => value === null));
  const notYet = sumCounts(dates.filter(({ value }) => value === "ikke-maalbar-endnu"));
  const isLeftOpen = 2 * (unsettled + notYet) > cases;
  if (lowest === undefined || highest === undefined || lowest.n === cases || isLeftOpen) return null;
  const types = [...new Set(dates.map(({ stratum }) => stratum))].toSorted().map((stratum) =>
    answersByPhase({
      dates: dates.filter((one) => one.stratum === stratum),
      pairs: pairs.filter((one) => one.stratum === stratum),
      levels: [lowest.level, highest.level],
    }),
  );
  const share = andelMedDatoerne.compute(types);
  if (share === null) return null;
  const { value, interval95, yes, no } = share;
  const aside = {
    yes95: yes.interval95,
    no95: no.interval95,
    cases: Math.max(0, Math.round((1 - yes.value - no.value) * cases)),
  };
  return {
    value,
    interval95,
    unsettled,
    measured: lowest.measured,
    aside: someAside ? aside : null,
    phases: describePhases(readers, types),
  };
}

/** Each case type weighs by its cases, in every phase. */
function describePhases(readers: readonly Reader[], types: readonly AnswersInPhases[]): readonly Phase[] {
  const toYes = addUp(types.map(({ yes }) => yes));
  const toNo = addUp(types.map(({ no }) => no));
  const cases = types.reduce((total, { yes }) => total + yes.population, 0);
  return [{ level: 0, n: cases }, ...readers].map(({ level, n }, place) => ({
    level,
    n,
    adds: toYes[place] ?? 0,
    addsToNo: toNo[place] ?? 0,
  }));
}

/** What the dates, the lowest level and the next add to an answer. */
function addUp(types: readonly ThreePhaseCounts[]): readonly number[] {
  const cases = types.reduce((total, { population }) => total + population, 0);
  const add = (part: (counts: ThreePhaseCounts) => number) =>
    types.reduce((total, counts) => total + (counts.population / cases) * part(counts), 0);
  const rise = (pairs: PairedCounts) => (pairs.onlySecondYes - pairs.onlyFirstYes) / countPairs(pairs);
  return [
    add(({ machineYesInPopulation, population }) => machineYesInPopulation / population),
    add(({ machineAndLevel1 }) => rise(machineAndLevel1)),
    add(({ level1AndLevel2 }) => rise(level1AndLevel2)),
  ];
}

function readAsked({ id }: Pick<Question, "id">, { blind, pairs, dates }: SharesInPhases): Asked {
  const own = <Tally extends { readonly questionId: string }>(tallies: readonly Tally[] = []) =>
    tallies.filter(({ questionId }) => questionId === id);
  const people = own(blind).filter(({ level }) => level <= 2);
  const machine = own(dates?.tallies);
  const met = [...own(dates?.pairs), ...own(pairs)];
  const levels = [1, 2].map((level) => {
    const answers = people.filter((one) => one.level === level);
    const measured = answers.filter(({ value }) => !isSetAside(value));
    return { level, n: sumCounts(answers), measured: sumCounts(measured) };
  });
  return {
    dates: machine,
    pairs: met,
    readers: chooseReaders(levels, (first, second) => sumCounts(pairsOf(met, first, second))),
    someAside: [...machine, ...people].some(({ value }) => value !== null && isSetAside(value)),
  };
}

/** Both levels where each read a part of the one below's cases; else the highest with answers enough. */
function chooseReaders(
  levels: readonly MeasuringReader[],
  met: (first: number, second: number) => number,
): readonly MeasuringReader[] {
  const enough = levels.filter(
    ({ level, n, measured }) => measured >= fewestForPercent && met(0, level) === n,
  );
  const [first, second] = enough;
  const isPart = first && second && second.n < first.n && met(first.level, second.level) === second.n;
  return isPart ? enough : enough.slice(-1);
}
