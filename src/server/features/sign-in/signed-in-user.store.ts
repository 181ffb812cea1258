import { isRole } from "#audit/roles";
import type { Tx } from "#server/database/connect";
import type { HeldRole, SignedInUser } from "./signed-in-user.ts";

/** The user with roles, or null when there is none or they are deactivated. */
export async function findSignedInUser(tx: Tx, userId: string): Promise<SignedInUser | null> {
  return readUser(await selectActiveUsers(tx).where("app_user.id", "=", userId).execute());
}

/** The users who may sign in, a row for each role. */
export function selectActiveUsers(tx: Tx) {
  return tx
    .selectFrom("app_user")
    .leftJoin("user_role", "user_role.user_id", "app_user.id")
    .leftJoin("unit", "unit.id", "user_role.unit_id")
    .select(["app_user.id", "app_user.name", "raadgiver_code as raadgiverCode", ...roleColumns])
    .where("active", "=", true)
    .orderBy("user_role.role")
    .orderBy("unit.name");
}

/** One user's rows of {@link selectActiveUsers} as the user; null when there are none. */
export function readUser(rows: readonly UserRow[]): SignedInUser | null {
  const [user] = rows;
  if (user === undefined) return null;
  const heldRoles = rows.flatMap(readRole);
  const roles = [...new Set(heldRoles.map(({ role }) => role))];
  return { id: user.id, name: user.name, raadgiverCode: user.raadgiverCode, roles, heldRoles };
}

/** The roles of everybody, by user id. */
export async function listHeldRoles(tx: Tx): Promise<Map<string, HeldRole[]>> {
  const rows = await tx
    .selectFrom("user_role")
    .leftJoin("unit", "unit.id", "user_role.unit_id")
    .select(["user_role.user_id", ...roleColumns])
    .orderBy("user_role.role")
    .orderBy("unit.name")
    .execute();
  const byUser = new Map<string, HeldRole[]>();
  for (const row of rows) byUser.set(row.user_id, [...(byUser.get(row.user_id) ?? []), ...readRole(row)]);
  return byUser;
}

const roleColumns = ["user_role.role", "unit.id as unitId", "unit.name as unitName"] as const;

interface RoleRow {
  readonly role: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
}

interface UserRow extends RoleRow {
  readonly id: string;
  readonly name: string;
  readonly raadgiverCode: string | null;
}

/** None for a user without roles, or for a role that this version of the program does not know. */
function readRole({ role, unitId: id, unitName: name }: RoleRow): readonly HeldRole[] {
  if (role === null || !isRole(role)) return [];
  return [{ role, unit: id === null || name === null ? null : { id, name } }];
}
