import { type AgreementTable, agreementMargins } from "./agreement-table.ts";
import { type AgreementWeights, identityWeights } from "./agreement-weights.ts";

/** The share of cases on which two readers agree, in [0, 1]; with weights, near misses count in part. Null without cases. */
export function percentAgreement(
  table: AgreementTable,
  weights: AgreementWeights = identityWeights,
): number | null {
  const margins = agreementMargins(table);
  if (margins === null) return null;
  const agreed = table.flatMap((row, i) => row.map((count, j) => count * weights(i, j, table.length)));
  return agreed.reduce((sum, part) => sum + part, 0) / margins.n;
}
