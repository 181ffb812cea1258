import { type AgreementTable, agreementMargins } from "./agreement-table.ts";
import type { Interval } from "./interval.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { wilsonOfShare } from "./wilson.ts";

/**
 * Interval for `pabak`: it follows from the share of agreement alone, and so does its interval from Wilson's.
 * Null without cases. By substitution: Daly, Am. J. Epidemiol. 147 (1998) 783.
 */
export function pabakInterval(table: AgreementTable): Interval | null {
  const margins = agreementMargins(table);
  const agreed = percentAgreement(table);
  if (margins === null || agreed === null) return null;
  const [low, high] = wilsonOfShare(agreed, margins.n);
  const beyondChance = (share: number) => (table.length * share - 1) / (table.length - 1);
  return [beyondChance(low), beyondChance(high)];
}
