import type { AgreementTable } from "./agreement-table.ts";
import { percentAgreement } from "./percent-agreement.ts";

/**
 * Prevalence- and bias-adjusted kappa: agreement beyond what guessing among all grades alike would give. Null without cases.
 * Byrt, Bishop & Carlin, J. Clin. Epidemiol. 46 (1993) 423; more grades: Brennan & Prediger, Educ. Psychol. Meas. 41 (1981) 687.
 */
export function pabak(table: AgreementTable): number | null {
  const observed = percentAgreement(table);
  return observed === null ? null : (table.length * observed - 1) / (table.length - 1);
}
