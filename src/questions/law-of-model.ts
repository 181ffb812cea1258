import type { AuditModel } from "./audit-model.ts";

/** The laws that audits are held under; barnets lov took over from serviceloven on 1 January 2024. */
export type AuditedLaw = "serviceloven" | "barnets lov";

/** The law under which a model's cases were decided, by the provisions that start its case types; null where none says. */
export function lawOfModel({ strata }: Pick<AuditModel, "strata">): AuditedLaw | null {
  const provisions = strata.flatMap((stratum) => stratum.provisions);
  if (provisions.some((provision) => provision.startsWith("BL "))) return "barnets lov";
  return provisions.some((provision) => provision.startsWith("SEL ")) ? "serviceloven" : null;
}
