import { isRole } from "#audit/roles";
import type { Tx } from "#server/database/connect";
import type { HeldRole, SignedInUser } from "./signed-in-user.ts";

/** The user with roles, or null when there is none or they are deactivated. */
export async function findSignedInUser(tx: Tx, userId: string): Promise<SignedInUser | null> {
  const user = await tx
    .selectFrom("app_user")
    .select(["id", "name", "raadgiver_code"])
    .where("id", "=", userId)
    .where("active", "=", true)
    .executeTakeFirst();
  if (user === undefined) return null;
  const heldRoles = (await listHeldRoles(tx, userId)).get(userId) ?? [];
  const roles = [...new Set(heldRoles.map((held) => held.role))];
  return { id: user.id, name: user.name, raadgiverCode: user.raadgiver_code, roles, heldRoles };
}

/** The roles of one user, or of everybody, by user id. */
export async function listHeldRoles(tx: Tx, userId?: string): Promise<Map<string, HeldRole[]>> {
  let query = tx
    .selectFrom("user_role")
    .leftJoin("unit", "unit.id", "user_role.unit_id")
    .select(["user_role.user_id", "user_role.role", "unit.id", "unit.name"])
    .orderBy("user_role.role")
    .orderBy("unit.name");
  if (userId !== undefined) query = query.where("user_role.user_id", "=", userId);
  const byUser = new Map<string, HeldRole[]>();
  for (const { user_id, role, id, name } of await query.execute()) {
    if (!isRole(role)) continue;
    const held = byUser.get(user_id) ?? [];
    held.push({ role, unit: id === null || name === null ? null : { id, name } });
    byUser.set(user_id, held);
  }
  return byUser;
}
