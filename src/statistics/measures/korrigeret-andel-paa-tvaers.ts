import type { Estimate } from "../methods/combine-estimates.ts";
import { combineStrata } from "../methods/combine-strata.ts";
import { twoPhase } from "../methods/two-phase.ts";
import type { TwoPhaseCounts } from "../methods/two-phase-counts.ts";
import { korrigeretAndel } from "./korrigeret-andel.ts";
import type { Measure } from "./measure.ts";

/**
 * The corrected share where level 2 read a larger part of some case types than of others: each type is corrected by
 * itself, and weighs by level 1's cases of it. Null when a type cannot be corrected.
 */
export const korrigeretAndelPaaTvaers: Measure<readonly TwoPhaseCounts[], Estimate | null> = {
  ...korrigeretAndel,
  id: "korrigeret-andel-paa-tvaers",
  title: "Korrigeret andel på tværs af sagstyper",
  numerator:
    "Hver sagstypes korrigerede andel ganget med antallet af dens sager, hvor niveau 1 har svaret ja eller nej.",
  reference: "Tenenbein 1970; Cochran 1977, afsnit 5.3; Zou m.fl. 2009; Brown, Cai & DasGupta 2001",
  compute: (types) => {
    const strata = types.map((counts) => {
      const share = twoPhase(counts);
      return share && { value: share.corrected, interval95: share.corrected95, cases: counts.n1 };
    });
    return strata.includes(null) ? null : combineStrata(strata.filter((one) => one !== null));
  },
};
