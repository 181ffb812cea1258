import { agreementInterval } from "../methods/agreement-interval.ts";
import { agreementTable } from "../methods/agreement-table.ts";
import { type AgreementWord, benchmarkAgreement } from "../methods/benchmark-agreement.ts";
import { cohensKappa } from "../methods/cohens-kappa.ts";
import { gwetsAc } from "../methods/gwets-ac.ts";
import type { Interval } from "../methods/interval.ts";
import { mcnemarMidP } from "../methods/mcnemar-mid-p.ts";
import { newcombePaired } from "../methods/newcombe-paired.ts";
import { countPairs, type PairedCounts } from "../methods/paired-counts.ts";
import { percentAgreement } from "../methods/percent-agreement.ts";
import { specificAgreement } from "../methods/specific-agreement.ts";
import { isTooFewPairs, warnAboutAgreement } from "./agreement-warning.ts";
import type { HigherIs, Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

export type LevelAgreement = {
  readonly pairs: number;
  readonly agree: number;
  /** Cases in which only that level found the defect. */
  readonly firstStricter: number;
  readonly secondStricter: number;
  readonly percentAgreement: number | null;
  readonly positiveAgreement: number | null;
  readonly negativeAgreement: number | null;
  readonly gwetsAC1: number | null;
  /** Both intervals are null where the answers show no spread, and with fewer than two cases. */
  readonly gwetsAC1Interval95: Interval | null;
  readonly cohensKappa: number | null;
  readonly cohensKappaInterval95: Interval | null;
  /** The first level's share of yes less the second's, with its interval. */
  readonly pairedDifference: number | null;
  readonly newcombePaired95: Interval | null;
  readonly mcnemarMidP: number;
  /** The level that is stricter beyond chance; null when that cannot be told. */
  readonly stricter: "first" | "second" | null;
  /** How good the agreement is, by AC1; null with fewer than 20 cases. */
  readonly verdict: AgreementWord | null;
  readonly warning: string | null;
};

type BlindPairs = PairedCounts & { readonly higherIs: HigherIs };

/** How two levels' blind yes/no answers on the same cases agree, and which of them is the stricter. */
export const enighedMellemNiveauer: Measure<BlindPairs, LevelAgreement> = {
  id: "enighed-mellem-niveauer",
  title: "Enighed mellem niveauer",
  numerator: "De sager, hvor begge niveauer uafhængigt har svaret ja, eller begge har svaret nej.",
  denominator: "De sager, hvor begge niveauer uafhængigt har svaret ja eller nej.",
  ...setAsideOnTwoLevels,
  reference: "Gwet 2008; Cohen 1960; Landis & Koch 1977; Newcombe 1998; Fagerland m.fl. 2013",
  compute: (counts) => {
    const pairs = countPairs(counts);
    const table = agreementTable(counts);
    const ac1 = gwetsAc(table);
    const kappa = cohensKappa(table);
    const specific = specificAgreement(counts);
    const interval = newcombePaired(counts);
    const yesIsDefect = counts.higherIs === "worse";
    return {
      pairs,
      agree: counts.bothYes + counts.bothNo,
      firstStricter: yesIsDefect ? counts.onlyFirstYes : counts.onlySecondYes,
      secondStricter: yesIsDefect ? counts.onlySecondYes : counts.onlyFirstYes,
      percentAgreement: percentAgreement(table),
      positiveAgreement: specific.positive,
      negativeAgreement: specific.negative,
      gwetsAC1: ac1?.value ?? null,
      gwetsAC1Interval95: agreementInterval(ac1, pairs),
      cohensKappa: kappa?.value ?? null,
      cohensKappaInterval95: agreementInterval(kappa, pairs),
      pairedDifference: pairs === 0 ? null : (counts.onlyFirstYes - counts.onlySecondYes) / pairs,
      newcombePaired95: interval,
      mcnemarMidP: mcnemarMidP(counts.onlyFirstYes, counts.onlySecondYes),
      stricter: isTooFewPairs(pairs) ? null : stricterLevel(interval, yesIsDefect),
      verdict: ac1 === null || isTooFewPairs(pairs) ? null : benchmarkAgreement(ac1),
      warning: warnAboutAgreement(pairs, largestShares(counts), kappa?.value ?? null),
    };
  },
};

/** By the interval alone: a level is called stricter only when zero is outside it. */
function stricterLevel(interval: Interval | null, yesIsDefect: boolean): "first" | "second" | null {
  if (interval === null || (interval[0] <= 0 && interval[1] >= 0)) return null;
  const firstSaysYesMore = interval[0] > 0;
  return firstSaysYesMore === yesIsDefect ? "first" : "second";
}

function largestShares(counts: PairedCounts): readonly number[] {
  const pairs = countPairs(counts);
  const first = (counts.bothYes + counts.onlyFirstYes) / pairs;
  const second = (counts.bothYes + counts.onlySecondYes) / pairs;
  return [first, 1 - first, second, 1 - second];
}
