import { type AgreementTable, agreementMargins } from "./agreement-table.ts";
import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import { type Coefficient, standardErrorOf } from "./chance-corrected.ts";
import { percentAgreement } from "./percent-agreement.ts";

/**
 * Cohen's kappa of two readers, weighted on a graded scale. Null without cases, and where both readers gave one and
 * the same grade throughout: chance alone then explains all agreement, and kappa is 0/0.
 * Cohen, Educ. Psychol. Meas. 20 (1960) 37; weighted: Psychol. Bull. 70 (1968) 213;
 * standard error: Fleiss, Cohen & Everitt, Psychol. Bull. 72 (1969) 323.
 */
export function cohensKappa(
  table: AgreementTable,
  weights: AgreementWeights = identityWeights,
  population = Number.POSITIVE_INFINITY,
): Coefficient | null {
  const margins = agreementMargins(table);
  const observed = percentAgreement(table, weights);
  if (margins === null || observed === null) return null;
  const grades = table.length;
  const meanWeight = (i: number, shares: readonly number[]) =>
    shares.reduce((sum, share, j) => sum + share * weights(i, j, grades), 0);
  const chance = margins.first.reduce((sum, share, i) => sum + share * meanWeight(i, margins.second), 0);
  if (chance === 1) return null;
  const value = (observed - chance) / (1 - chance);
  const contribution = (i: number, j: number) =>
    weights(i, j, grades) - (1 - value) * (meanWeight(i, margins.second) + meanWeight(j, margins.first));
  const mean = observed - 2 * (1 - value) * chance;
  return { value, standardError: standardErrorOf(table, contribution, mean, 1 - chance, population) };
}
