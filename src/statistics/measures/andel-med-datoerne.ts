import type { Estimate } from "../methods/combine-estimates.ts";
import { combineStrata } from "../methods/combine-strata.ts";
import { type ThreePhaseCounts, threePhase } from "../methods/three-phase.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

/**
 * The share of yes in all cases as people would answer; each case type by its size. Null when a type cannot say, and when the
 * corrections lead below 0 or above 1: cut off there, the interval would look surer than it is.
 */
export const andelMedDatoerne: Measure<readonly ThreePhaseCounts[], Estimate | null> = {
  id: "andel-med-datoerne",
  title: "Andel med datoerne",
  numerator:
    "Datoernes ja i alle sager, rettet med forskellen mellem niveau 1's ja og datoernes i niveau 1's sager, og den igen med forskellen mellem niveau 2's ja og niveau 1's i niveau 2's sager. Har kun ét niveau svar nok, retter det datoerne alene.",
  denominator: "Alle sager i grundlaget, som spørgsmålet kan handle om; hver sagstype vejer med sit antal.",
  ...setAsideOnTwoLevels,
  notRelevant:
    "Tallet regnes kun, når ingen af sagerne er sat til ikke relevant, hverken af datoerne eller af mennesker.",
  notYetMeasurable: "Tallet regnes kun, når ingen af sagerne er ikke målbar endnu.",
  missing:
    "En sag, som datoerne ikke afgør, regnes med det svar, datoerne oftest giver i sagstypen, og rettes som de andre.",
  reference: "Särndal, Swensson & Wretman 1992, kap. 9; Newcombe 1998 (parret, metode 10); Zou m.fl. 2009",
  compute: (types) => {
    const strata = types.map((counts) => {
      const share = threePhase(counts);
      return share && { value: share.estimate, interval95: share.newcombe95, cases: counts.population };
    });
    const share = strata.includes(null) ? null : combineStrata(strata.filter((one) => one !== null));
    return share === null || share.value < 0 || share.value > 1 ? null : share;
  },
};
