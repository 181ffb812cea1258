import { formatDecimal } from "#kit/danish-number";
import { benjaminiHochberg } from "../methods/benjamini-hochberg.ts";
import { breslowDay } from "../methods/breslow-day.ts";
import {
  type CommonChange,
  cochranMantelHaenszel,
  type StratumPair,
} from "../methods/cochran-mantel-haenszel.ts";
import type { Interval } from "../methods/interval.ts";
import { largestAnnouncedP } from "./aendring-blandt-mange.ts";
import type { HigherIs, Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

/** One question's shares then and now, case type by case type. */
export type QuestionInStrata = { readonly strata: readonly StratumPair[]; readonly higherIs: HigherIs };

export type ChangeAcrossStrata = {
  /** Chi-square on one degree of freedom. */
  readonly statistic: number;
  readonly p: number;
  readonly commonOddsRatio: number | null;
  readonly oddsRatio95: Interval | null;
  /** Breslow-Day: small when the change is not the same in all types; null with fewer than two types that can tell. */
  readonly homogeneityP: number | null;
  readonly sentence: string;
};

/**
 * The change with like compared with like, for questions whose case types were drawn in other proportions than in the
 * baseline. They are judged together. Null for a question where no type has both answers and both times.
 */
export const aendringIndenForSagstyper: Measure<
  readonly QuestionInStrata[],
  readonly (ChangeAcrossStrata | null)[]
> = {
  id: "aendring-inden-for-sagstyper",
  title: "Ændring inden for sagstyperne",
  numerator: "Odds for ja i dette tilsyn, vejet sammen over sagstyperne.",
  denominator: "Odds for ja i baseline, vejet sammen over de samme sagstyper.",
  ...setAsideOnOneLevel,
  missing: "En sagstype, der kun er med i det ene tilsyn, er ikke med.",
  reference: "Cochran 1954; Mantel & Haenszel 1959; Robins, Breslow & Greenland 1986; Breslow & Day 1980",
  compute: (questions) => {
    const changes = questions.map(({ strata }) => cochranMantelHaenszel(strata));
    const adjusted = benjaminiHochberg(changes.flatMap((change) => (change === null ? [] : [change.p])));
    const inTurn = adjusted.values();
    return changes.map((change, index) => {
      const question = questions[index];
      if (change === null || question === undefined) return null;
      return describeAcross(question, change, inTurn.next().value ?? 1);
    });
  },
};

function describeAcross(
  { strata, higherIs }: QuestionInStrata,
  { statistic, p, commonOddsRatio, commonOddsRatio95: oddsRatio95 }: CommonChange,
  adjustedP: number,
): ChangeAcrossStrata {
  const homogeneityP = commonOddsRatio === null ? null : (breslowDay(strata, commonOddsRatio)?.p ?? null);
  const isHigher = commonOddsRatio === null || commonOddsRatio > 1;
  const judged = (isHigher === (higherIs === "better") ? "fremgang" : "tilbagegang") as string;
  const verdict = adjustedP <= largestAnnouncedP ? judged : "ingen sikker ændring";
  const odds =
    commonOddsRatio === null || oddsRatio95 === null
      ? ""
      : ` Odds for ja er ${format(commonOddsRatio)} gange baselines (mellem ${format(oddsRatio95[0])} og ${format(oddsRatio95[1])}).`;
  const differs =
    homogeneityP !== null && homogeneityP <= largestAnnouncedP
      ? " Ændringen er ikke den samme i alle sagstyper, så se dem hver for sig."
      : "";
  return {
    statistic,
    p,
    commonOddsRatio,
    oddsRatio95,
    homogeneityP,
    sentence: `Sagstyperne er trukket i andre forhold end i baseline. Når hver type sammenlignes med sig selv, er der ${verdict}.${odds}${differs}`,
  };
}

function format(oddsRatio: number): string {
  return formatDecimal(oddsRatio, 2);
}
