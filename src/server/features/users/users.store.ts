import type { User, UserInput } from "#contract/users";
import type { Tx } from "#server/database/connect";
import { listHeldRoles } from "../sign-in/signed-in-user.store.ts";

/** Everybody with roles, by name in Danish order. */
export async function listUsers(tx: Tx): Promise<User[]> {
  const roles = await listHeldRoles(tx);
  const rows = await tx
    .selectFrom("app_user")
    .select(["id", "name", "login", "raadgiver_code", "active"])
    .execute();
  return rows
    .map(({ raadgiver_code, ...row }) => ({
      ...row,
      raadgiverCode: raadgiver_code,
      roles: roles.get(row.id) ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "da"));
}

export async function findUser(tx: Tx, userId: string): Promise<User | null> {
  return (await listUsers(tx)).find((user) => user.id === userId) ?? null;
}

/** Gives the id of the new user. */
export async function insertUser(tx: Tx, input: UserInput): Promise<string> {
  const { id } = await tx
    .insertInto("app_user")
    .values(columnsOf(input))
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertRoles(tx, id, input.roles);
  return id;
}

/** Whether there was such a user. */
export async function updateUser(tx: Tx, userId: string, input: UserInput): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("app_user")
    .set(columnsOf(input))
    .where("id", "=", userId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx.deleteFrom("user_role").where("user_id", "=", userId).execute();
  await insertRoles(tx, userId, input.roles);
  return true;
}

function columnsOf({ name, login, raadgiverCode, active }: UserInput) {
  return { name, login, raadgiver_code: raadgiverCode === "" ? null : raadgiverCode, active };
}

async function insertRoles(tx: Tx, userId: string, roles: UserInput["roles"]): Promise<void> {
  if (roles.length === 0) return;
  await tx
    .insertInto("user_role")
    .values(roles.map(({ role, unitId }) => ({ user_id: userId, role, unit_id: unitId })))
    .execute();
}
