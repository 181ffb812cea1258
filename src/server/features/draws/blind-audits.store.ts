import { sql } from "kysely";
import type { Tx } from "#server/database/connect";

/**
 * The audits whose seed is kept from the user: those with anchor cases in which they have a review to finish. From the seed
 * they could compute which of their cases were drawn.
 */
export async function listBlindAudits(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select my_blind_audits() as id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
