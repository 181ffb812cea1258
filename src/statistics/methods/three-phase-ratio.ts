import type { Estimate } from "./combine-estimates.ts";
import { combineStrata } from "./combine-strata.ts";
import type { Interval } from "./interval.ts";
import { type ThreePhaseCounts, threePhase } from "./three-phase.ts";

/** Cases answered yes, no or neither of them, in three phases: who said yes, and who said no. */
export type AnswersInPhases = { readonly yes: ThreePhaseCounts; readonly no: ThreePhaseCounts };

/** A sum of shares this close to none is none. */
const rounding = 1e-12;

/** A share of yes among the cases that are measured, with the yes and the no of all cases that it is made of. */
export type ThreePhaseRatio = Estimate & { readonly yes: Estimate; readonly no: Estimate };

/**
 * The share of yes among yes and no, had level 2 read every case, where some cases are neither: set aside. How many say yes
 * and how many say no is estimated of all cases, each by `threePhase` and each type by its size, and the share is the one
 * out of both: the combined ratio estimate of Cochran, Sampling Techniques (1977), section 6.11, which needs no type's own
 * number of measured cases. Null where a type cannot say, and where the corrections lead below no cases at all.
 * The interval is Fieller's (J. R. Stat. Soc. B 16 (1954) 175), the R at which (1 − R)·yes − R·no may be 0, with limits for
 * yes and for no in place of standard errors: MOVER-R, Donner & Zou, Stat. Methods Med. Res. 21 (2012) 347. Unlike there the
 * two rise and fall against each other, and with the strongest such correlation, −1, the reaches are added as they are. That
 * is exact where nothing is set aside, for then each no is a yes less, and else wider than need be.
 */
export function threePhaseRatio(types: readonly AnswersInPhases[]): ThreePhaseRatio | null {
  const yes = ofAllCases(types.map((type) => type.yes));
  const no = ofAllCases(types.map((type) => type.no));
  if (yes === null || no === null || Math.min(yes.value, no.value) < -rounding) return null;
  if (yes.value + no.value < rounding) return null;
  const interval95: Interval = [
    partOf(yes.interval95[0], no.interval95[1]),
    partOf(yes.interval95[1], no.interval95[0]),
  ];
  return { value: partOf(yes.value, no.value), interval95, yes, no };
}

function ofAllCases(types: readonly ThreePhaseCounts[]): Estimate | null {
  const strata = types.map((counts) => {
    const share = threePhase(counts);
    return share && { value: share.estimate, interval95: share.newcombe95, cases: counts.population };
  });
  return strata.includes(null) ? null : combineStrata(strata.filter((one) => one !== null));
}

function partOf(one: number, other: number): number {
  const [part, rest] = [Math.max(0, one), Math.max(0, other)];
  return part === 0 ? 0 : part / (part + rest);
}
