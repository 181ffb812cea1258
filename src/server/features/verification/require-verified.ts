import type { Actor } from "#audit/roles";
import { formatDecimal } from "#kit/danish-number";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { sayDifferences } from "./say-differences.ts";
import { verifyStoredAudit } from "./verify-stored-audit.ts";

/**
 * Recomputes the audit from frame, seed and answers, and refuses with every difference where one is found; `actor` null is
 * the owner at the command line. Needs the system's transaction. Throws {@link RuleBroken}, and what `verifyStoredAudit` throws.
 */
export async function requireVerified(tx: Tx, auditId: string, actor: Actor | null): Promise<void> {
  const { differences } = await verifyStoredAudit(tx, auditId);
  if (differences.length === 0) return;
  const found = differences.length === 1 ? "1 ting" : `${formatDecimal(differences.length, 0)} ting`;
  throw new RuleBroken(
    "tilsyn-stemmer-ikke",
    `Tilsynet er regnet efter, og ${found} stemmer ikke. Find og ret det, så kan rapporten hentes.`,
    sayDifferences(actor, differences),
  );
}
