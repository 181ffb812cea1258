import { sql } from "kysely";
import type { Tx } from "./connect.ts";
import { isSqlError } from "./is-sql-error.ts";
import { MigrationError } from "./migration-error.ts";

/** SQLSTATE. */
const insufficientPrivilege = "42501";

/**
 * Sees to it that the role `sagspejl_app`, which the walls of the database are built for, exists and that our own
 * account may act as it. Roles belong to the whole cluster, so another database may have made it already.
 */
export async function ensureAppRole(tx: Tx): Promise<void> {
  const { rows } = await sql<{ exists: boolean; member: boolean; account: string }>`
    select
      role.oid is not null as exists,
      coalesce(pg_has_role(current_user, role.oid, 'member'), false) as member,
      current_user::text as account
    from (select) as one left join pg_roles as role on role.rolname = 'sagspejl_app'`.execute(tx);
  const [state] = rows;
  if (state === undefined || (state.exists && state.member)) return;
  try {
    if (!state.exists) await sql`create role sagspejl_app nologin`.execute(tx);
    await sql`grant sagspejl_app to current_user`.execute(tx);
  } catch (error) {
    if (!isSqlError(error, insufficientPrivilege)) throw error;
    throw new MigrationError(
      `Databasens bruger ${state.account} må ikke oprette roller. Bed databaseadministratoren om at køre: ` +
        `CREATE ROLE sagspejl_app NOLOGIN; GRANT sagspejl_app TO "${state.account}"; og start igen.`,
    );
  }
}
