import { type LqasRule, lqasRisks } from "../lqas.ts";

export type LqasPlan = LqasRule & { readonly n: number };

const largestSample = 1000;

/**
 * The fewest cases, and the rule for them, that keep both risks down; all four numbers are shares from 0 to 1. A unit whose
 * true share is `upper` is rejected with at most the chance `rejectGood`. One whose share is only `lower` is accepted with at
 * most `acceptPoor`. Null when 1,000 cases are too few.
 * Robertson & Valadez, Soc. Sci. Med. 63 (2006) 1571; Lemeshow & Taber, World Health Stat. Q. 44 (1991) 115.
 */
export function lqasSize(
  upper: number,
  lower: number,
  rejectGood: number,
  acceptPoor: number,
): LqasPlan | null {
  if (upper <= lower) return null;
  let acceptFrom = 0;
  for (let n = 1; n <= largestSample; n++) {
    // One more case never lets the strictest rule ask for fewer yes, and for at most one more.
    if (lqasRisks(n, upper, lower, acceptFrom + 1).rejectGood <= rejectGood) acceptFrom += 1;
    const rule = lqasRisks(n, upper, lower, acceptFrom);
    if (rule.acceptPoor <= acceptPoor) return { n, ...rule };
  }
  return null;
}
