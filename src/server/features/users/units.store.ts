import type { Named } from "#contract/fields";
import type { Tx } from "#server/database/connect";

/** Units by name in Danish order. */
export async function listUnits(tx: Tx): Promise<Named[]> {
  const units = await tx.selectFrom("unit").select(["id", "name"]).execute();
  return units.sort((a, b) => a.name.localeCompare(b.name, "da"));
}

export async function insertUnit(tx: Tx, unit: Named): Promise<void> {
  await tx.insertInto("unit").values(unit).execute();
}

/** Whether there was such a unit. */
export async function updateUnitName(tx: Tx, { id, name }: Named): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("unit")
    .set({ name })
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
