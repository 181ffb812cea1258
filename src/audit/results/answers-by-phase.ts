import type { PairedCounts } from "#statistics/methods/paired-counts";
import type { ThreePhaseCounts } from "#statistics/methods/three-phase";
import type { AnswersInPhases } from "#statistics/methods/three-phase-ratio";
import type { PairTally } from "./pair-tally.ts";
import type { DateTally } from "./stratum-tally.ts";

/** What is known of one question in one case type, and which levels correct the dates: one, or the lower and the higher. */
interface AskedOfType {
  readonly dates: readonly DateTally[];
  readonly pairs: readonly PairTally[];
  readonly levels: readonly [lowest: number, highest: number];
}

/** Who said yes and who said no. Where one level read alone, it has corrected itself and agrees. */
export function answersByPhase({ dates, pairs, levels }: AskedOfType): AnswersInPhases {
  const guess = mostFrequent(dates);
  const [lowest, highest] = levels;
  const said = (wanted: string): ThreePhaseCounts => {
    const met = (first: number, second: number) => pairUp(pairsOf(pairs, first, second), guess, wanted);
    const machineAndLevel2 = met(0, highest);
    return {
      population: sumCounts(dates),
      machineYesInPopulation: sumCounts(dates.filter(({ value }) => (value ?? guess) === wanted)),
      machineAndLevel1: met(0, lowest),
      machineAndLevel2,
      level1AndLevel2: lowest === highest ? agreeWithItself(machineAndLevel2) : met(lowest, highest),
    };
  };
  return { yes: said("ja"), no: said("nej") };
}

/**
 * What the dates mostly say, which stands for what they leave open: the nearest guess, and known before anybody read, so that
 * it brings in no bias.
 */
function mostFrequent(dates: readonly DateTally[]): string {
  const times = (wanted: string) => sumCounts(dates.filter(({ value }) => value === wanted));
  return ["nej", "ja", "ikke-relevant", "ikke-maalbar-endnu"].reduce((most, value) =>
    times(value) > times(most) ? value : most,
  );
}

/** Cases where both, one or neither gave the wanted answer. */
function pairUp(pairs: readonly PairTally[], guess: string, wanted: string): PairedCounts {
  const count = (first: boolean, second: boolean) =>
    sumCounts(
      pairs.filter(
        (one) => ((one.first ?? guess) === wanted) === first && (one.second === wanted) === second,
      ),
    );
  return {
    bothYes: count(true, true),
    onlyFirstYes: count(true, false),
    onlySecondYes: count(false, true),
    bothNo: count(false, false),
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

/** How the two levels met. */
export function pairsOf(pairs: readonly PairTally[], first: number, second: number): readonly PairTally[] {
  return pairs.filter(({ levels }) => levels[0] === first && levels[1] === second);
}

/** How many cases are tallied. */
export function sumCounts(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
