import { type TwoPhaseShare, twoPhase } from "../methods/two-phase.ts";
import type { TwoPhaseCounts } from "../methods/two-phase-counts.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

/** The share of yes had level 2 read all of level 1's cases; null when level 2's cases cannot say. */
export const korrigeretAndel: Measure<TwoPhaseCounts, TwoPhaseShare | null> = {
  id: "korrigeret-andel",
  title: "Korrigeret andel",
  numerator:
    "Niveau 1's ja ganget med den del, niveau 2 fastholder, plus niveau 1's nej ganget med den del, niveau 2 ændrer til ja.",
  denominator: "De sager, hvor niveau 1 har svaret ja eller nej.",
  ...setAsideOnTwoLevels,
  missing: "Niveau 1's svar tæller med, også hvor niveau 2 ikke har læst sagen; det er dem, der korrigeres.",
  reference: "Tenenbein 1970; intervallet: Zou m.fl. 2009; Brown, Cai & DasGupta 2001",
  compute: twoPhase,
};
