import { type AnswersInPhases, type ThreePhaseRatio, threePhaseRatio } from "../methods/three-phase-ratio.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

/** The share of yes in all measured cases as people would answer; each case type by its size. Null when a type cannot say. */
export const andelMedDatoerne: Measure<readonly AnswersInPhases[], ThreePhaseRatio | null> = {
  id: "andel-med-datoerne",
  title: "Andel med datoerne",
  numerator:
    "Datoernes ja i alle sager, rettet med forskellen mellem niveau 1's ja og datoernes i niveau 1's sager, og den igen med forskellen mellem niveau 2's ja og niveau 1's i niveau 2's sager. Har kun ét niveau svar nok, retter det datoerne alene.",
  denominator:
    "Tælleren og det samme for nej: så mange af alle sager i grundlaget, som spørgsmålet kan måles i. Hver sagstype vejer med sit antal.",
  ...setAsideOnTwoLevels,
  notRelevant:
    "Regnes hverken som ja eller nej, hos datoerne som hos mennesker, og rettes på samme måde. Er intet sat til side, er nævneren alle sager.",
  notYetMeasurable: "Som ikke relevant.",
  missing:
    "En sag, som datoerne ikke afgør, regnes med det svar, datoerne oftest giver i sagstypen, og rettes som de andre.",
  reference:
    "Särndal, Swensson & Wretman 1992, kap. 9; Cochran 1977, afsnit 6.11; Fieller 1954; Donner & Zou 2012; Newcombe 1998 (parret, metode 10); Zou m.fl. 2009",
  compute: threePhaseRatio,
};
