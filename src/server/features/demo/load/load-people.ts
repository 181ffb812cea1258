import type { Tx } from "#server/database/connect";
import { type DemoPerson, demoPeople, demoUnits } from "../demo-people.ts";

/** An invented person with the id that the database gave. */
export interface LoadedPerson extends DemoPerson {
  readonly id: string;
}

/** The municipality, its units and everybody in it. */
export async function loadPeople(tx: Tx): Promise<readonly LoadedPerson[]> {
  await tx.insertInto("municipality").values({ name: "Eksempelby Kommune", invented: true }).execute();
  await tx
    .insertInto("unit")
    .values(demoUnits.map(({ id, name }) => ({ id, name })))
    .execute();
  const people = demoPeople();
  const rows = await tx
    .insertInto("app_user")
    .values(people.map(({ name, login, raadgiverCode }) => ({ name, login, raadgiver_code: raadgiverCode })))
    .returning(["id", "login"])
    .execute();
  const ids = new Map(rows.map(({ login, id }) => [login, id]));
  const loaded = people.map((person) => ({ ...person, id: ids.get(person.login) ?? "" }));
  await tx
    .insertInto("user_role")
    .values(loaded.map(({ id, role, unit }) => ({ user_id: id, role, unit_id: unit })))
    .execute();
  return loaded;
}

/** The one person who holds the role in the whole municipality. */
export function onlyOne(people: readonly LoadedPerson[], role: DemoPerson["role"]): LoadedPerson {
  const person = people.find((each) => each.role === role);
  if (person === undefined) throw new Error(`the example municipality has no ${role}`);
  return person;
}
