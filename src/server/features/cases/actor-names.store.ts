import type { CaseEvent } from "#casefile/case-event";
import type { Tx } from "#server/database/connect";

/** The names of those who acted in the events, by the code that the case system knows them by; a code that is nobody's has none. */
export async function findActorNames(
  tx: Tx,
  events: readonly CaseEvent[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(events.flatMap(({ person }) => person ?? []))];
  if (codes.length === 0) return new Map();
  const rows = await tx
    .selectFrom("app_user")
    .select(["raadgiver_code as code", "name"])
    .where("raadgiver_code", "in", codes)
    .execute();
  return new Map(rows.map(({ code, name }) => [code ?? "", name]));
}
