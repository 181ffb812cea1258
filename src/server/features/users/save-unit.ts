import type { Named } from "#contract/fields";
import type { Tx } from "#server/database/connect";
import { AlreadyExists, NotFound } from "#server/errors";
import { type Change, logChange } from "../change-log/log-change.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { insertUnit, listUnits, updateUnitName } from "./units.store.ts";

/** Creates a unit. Its first name is its id, as when a case file brings the unit, and stays so. Throws {@link AlreadyExists}. */
export async function createUnit(tx: Tx, actor: SignedInUser, name: string): Promise<Named> {
  const unit = { id: name, name };
  refuseTakenName(await listUnits(tx), unit, null);
  await insertUnit(tx, unit);
  await logChange(tx, savedUnit(actor, unit));
  return unit;
}

/** Gives a unit another name; case files with the id still find it. Throws {@link NotFound} or {@link AlreadyExists}. */
export async function renameUnit(tx: Tx, actor: SignedInUser, unit: Named): Promise<Named> {
  refuseTakenName(await listUnits(tx), unit, unit.id);
  if (!(await updateUnitName(tx, unit)))
    throw new NotFound("ukendt-enhed", "Enheden findes ikke. Hent listen igen.");
  await logChange(tx, savedUnit(actor, unit));
  return unit;
}

/** An import finds a unit by its id or its name, whatever the letters' case: one word must not mean two units. */
function refuseTakenName(units: readonly Named[], { name }: Named, ownId: string | null): void {
  const word = name.toLowerCase();
  const other = units.find(
    (unit) => unit.id !== ownId && (unit.id.toLowerCase() === word || unit.name.toLowerCase() === word),
  );
  if (other === undefined) return;
  throw new AlreadyExists(
    "findes-allerede",
    `Der er allerede en enhed, der hedder ${other.name}. Vælg et andet navn.`,
  );
}

function savedUnit(actor: SignedInUser, { id, name }: Named): Change {
  return { by: actor.id, action: "enhed-gemt", subject: id, details: { name } };
}
