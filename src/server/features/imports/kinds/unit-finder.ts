import type { Tx } from "#server/database/connect";
import type { FindUnit } from "./case-files.ts";

/** Finds a unit by its id or name; an unknown one is spelt as where it first stood. */
export async function unitFinder(tx: Tx): Promise<FindUnit> {
  const units = await tx.selectFrom("unit").select(["id", "name"]).execute();
  const ids = new Map<string, string>();
  for (const { id, name } of units) ids.set(name.toLowerCase(), id);
  for (const { id } of units) ids.set(id.toLowerCase(), id);
  return (enhed) => {
    const known = ids.get(enhed.toLowerCase());
    if (known !== undefined) return known;
    ids.set(enhed.toLowerCase(), enhed);
    return enhed;
  };
}
