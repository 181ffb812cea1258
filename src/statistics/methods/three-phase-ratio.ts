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
 * The share of yes among yes and no, had level 2 read every case, where some cases are neither: set aside. Null where a type
 * cannot say, and where the corrections lead below no cases at all.
 *
 * The share of yes and the share of no are each estimated of all cases: by `threePhase` within a type, the types weighed by
 * their size. The result is yes / (yes + no), the combined ratio estimate of Cochran, Sampling Techniques (1977), section
 * 6.11. It does not need to know how many cases of a type are measured.
 *
 * The interval is Fieller's (J. R. Stat. Soc. B 16 (1954) 175): the R at which (1 − R)·yes − R·no may be 0. As in MOVER-R
 * (Donner & Zou, Stat. Methods Med. Res. 21 (2012) 347) the limits for yes and for no stand in place of standard errors.
 * Unlike there, the two rise and fall against each other. At the strongest such correlation, −1, the reaches are added as
 * they are: exact where nothing is set aside, for then each no is a yes less, and wider than need be elsewhere.
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
