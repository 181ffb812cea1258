import { sum } from "#kit/sum";
import { agreementInterval } from "../methods/agreement-interval.ts";
import { type AgreementTable, agreementMargins } from "../methods/agreement-table.ts";
import { quadraticWeights } from "../methods/agreement-weights.ts";
import { type AgreementWord, benchmarkAgreement } from "../methods/benchmark-agreement.ts";
import { cohensKappa } from "../methods/cohens-kappa.ts";
import { gwetsAc } from "../methods/gwets-ac.ts";
import type { Interval } from "../methods/interval.ts";
import { percentAgreement } from "../methods/percent-agreement.ts";
import { isTooFewPairs, warnAboutAgreement } from "./agreement-warning.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

export type GradedAgreement = {
  readonly pairs: number;
  /** Cases with the very same grade. */
  readonly agree: number;
  /** Cases in which that level gave the poorer grade. */
  readonly firstStricter: number;
  readonly secondStricter: number;
  readonly percentAgreement: number | null;
  /** Quadratic weights: a step counts little, the whole scale fully. */
  readonly gwetsAC2: number | null;
  /** Both intervals are null where the grades show no spread, and with fewer than two cases. */
  readonly gwetsAC2Interval95: Interval | null;
  readonly cohensKappa: number | null;
  readonly cohensKappaInterval95: Interval | null;
  /** How good the agreement is, by AC2; null with fewer than 20 cases. */
  readonly verdict: AgreementWord | null;
  readonly warning: string | null;
};

/** How two levels' blind grades on the same cases agree. The table's rows are the first level's grades, best first. */
export const enighedOmGrader: Measure<AgreementTable, GradedAgreement> = {
  id: "enighed-om-grader",
  title: "Enighed om grader",
  numerator: "De sager, hvor begge niveauer uafhængigt har givet samme grad.",
  denominator: "De sager, hvor begge niveauer uafhængigt har givet en grad.",
  ...setAsideOnTwoLevels,
  reference: "Gwet 2014 (AC2); Cohen 1968; Fleiss & Cohen 1973; Landis & Koch 1977",
  compute: (table) => {
    const margins = agreementMargins(table);
    const pairs = margins?.n ?? 0;
    const ac2 = gwetsAc(table, quadraticWeights);
    const kappa = cohensKappa(table, quadraticWeights);
    return {
      pairs,
      agree: countWhere(table, (first, second) => first === second),
      firstStricter: countWhere(table, (first, second) => first > second),
      secondStricter: countWhere(table, (first, second) => first < second),
      percentAgreement: percentAgreement(table),
      gwetsAC2: ac2?.value ?? null,
      gwetsAC2Interval95: agreementInterval(ac2, pairs),
      cohensKappa: kappa?.value ?? null,
      cohensKappaInterval95: agreementInterval(kappa, pairs),
      verdict: ac2 === null || isTooFewPairs(pairs) ? null : benchmarkAgreement(ac2),
      warning: warnAboutAgreement(
        pairs,
        [...(margins?.first ?? []), ...(margins?.second ?? [])],
        kappa?.value ?? null,
      ),
    };
  },
};

function countWhere(table: AgreementTable, holds: (first: number, second: number) => boolean): number {
  return sum(table.flatMap((row, first) => row.filter((_, second) => holds(first, second))));
}
