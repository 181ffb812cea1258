import type { Estimate } from "../methods/combine-estimates.ts";
import { combineStrata } from "../methods/combine-strata.ts";
import { differenceEstimator, type MachineAndHuman } from "../methods/difference-estimator.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

/** The share of yes in all cases as people would answer; each case type by its size. Null when a type cannot say. */
export const andelMedDatoerne: Measure<readonly MachineAndHuman[], Estimate | null> = {
  id: "andel-med-datoerne",
  title: "Andel med datoerne",
  numerator:
    "Datoernes ja i alle sager, rettet med forskellen mellem menneskers ja og datoernes i de sager, begge har svaret på.",
  denominator: "Alle sager i grundlaget, som spørgsmålet kan handle om; hver sagstype vejer med sit antal.",
  ...setAsideOnTwoLevels,
  notRelevant:
    "Tallet regnes kun, når ingen af sagerne er sat til ikke relevant, hverken af datoerne eller af mennesker.",
  notYetMeasurable: "Tallet regnes kun, når ingen af sagerne er ikke målbar endnu.",
  missing: "Tallet regnes kun, når datoerne svarer ja eller nej i alle sager.",
  reference:
    "Särndal, Swensson & Wretman 1992, afsnit 6.3; Newcombe 1998 (parret, metode 10); Zou m.fl. 2009",
  compute: (types) => {
    const strata = types.map((counts) => {
      const estimate = differenceEstimator(counts);
      return (
        estimate && { value: estimate.estimate, interval95: estimate.newcombe95, cases: counts.population }
      );
    });
    return strata.includes(null) ? null : combineStrata(strata.filter((one) => one !== null));
  },
};
