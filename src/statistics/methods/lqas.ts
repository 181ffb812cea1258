import { binomialProbability } from "./distributions/binomial-probability.ts";

export type LqasRule = {
  /** Accept the unit when at least this many of its cases are yes. */
  readonly acceptFrom: number;
  /** The chance of rejecting a unit whose true share is `upper`. */
  readonly rejectGood: number;
  /** The chance of accepting a unit whose true share is only `lower`. */
  readonly acceptPoor: number;
};

/** The two risks of accepting a unit when at least `acceptFrom` of `n` cases are yes. Shares in [0, 1]. */
export function lqasRisks(n: number, upper: number, lower: number, acceptFrom: number): LqasRule {
  let rejectGood = 0;
  let rejectPoor = 0;
  for (let yes = 0; yes < acceptFrom; yes++) {
    rejectGood += binomialProbability(yes, n, upper);
    rejectPoor += binomialProbability(yes, n, lower);
  }
  return { acceptFrom, rejectGood, acceptPoor: 1 - rejectPoor };
}

/**
 * Lot quality assurance for a small unit: the rule under which the larger of the two risks is smallest.
 * Robertson & Valadez, Soc. Sci. Med. 63 (2006) 1571.
 */
export function lqasRule(n: number, upper: number, lower: number): LqasRule {
  const rules = Array.from({ length: n + 1 }, (_, acceptFrom) => lqasRisks(n, upper, lower, acceptFrom));
  const largerRisk = (rule: LqasRule) => Math.max(rule.rejectGood, rule.acceptPoor);
  return rules.reduce((best, rule) => (largerRisk(rule) < largerRisk(best) ? rule : best));
}
