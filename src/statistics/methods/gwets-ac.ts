import { type AgreementTable, agreementMargins } from "./agreement-table.ts";
import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";
import { type Coefficient, standardErrorOf } from "./chance-corrected.ts";
import { percentAgreement } from "./percent-agreement.ts";

/**
 * Gwet's agreement coefficient of two readers: AC1 unweighted, AC2 with weights on a graded scale. Null without cases.
 * Unlike kappa it keeps its meaning when nearly all answers are alike.
 * Gwet, Br. J. Math. Stat. Psychol. 61 (2008) 29; weighted: Handbook of Inter-Rater Reliability (2014), chapter 3.
 */
export function gwetsAc(
  table: AgreementTable,
  weights: AgreementWeights = identityWeights,
  population = Number.POSITIVE_INFINITY,
): Coefficient | null {
  const margins = agreementMargins(table);
  const observed = percentAgreement(table, weights);
  if (margins === null || observed === null) return null;
  const grades = table.length;
  const mean = margins.first.map((share, grade) => (share + (margins.second[grade] ?? 0)) / 2);
  const allWeights = table.flatMap((row, i) => row.map((_, j) => weights(i, j, grades)));
  const scale = allWeights.reduce((sum, weight) => sum + weight, 0) / (grades * (grades - 1));
  const chance = scale * mean.reduce((sum, share) => sum + share * (1 - share), 0);
  const value = (observed - chance) / (1 - chance);
  const contribution = (i: number, j: number) =>
    weights(i, j, grades) - 2 * (1 - value) * scale * (1 - ((mean[i] ?? 0) + (mean[j] ?? 0)) / 2);
  const meanContribution = observed - 2 * (1 - value) * chance;
  return {
    value,
    standardError: standardErrorOf(table, contribution, meanContribution, 1 - chance, population),
  };
}
