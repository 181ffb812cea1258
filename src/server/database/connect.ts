import { AsyncLocalStorage } from "node:async_hooks";
import { Kysely, sql, type Transaction } from "kysely";
import type { Config } from "../config.ts";
import { engineDialect } from "./engine-dialect.ts";
import { openPglite } from "./pglite-engine.ts";
import { openPostgres } from "./postgres-engine.ts";
import type { SqlEngine } from "./sql-engine.ts";
import type { Tables } from "./tables.generated.ts";

/** A transaction; the only way to the tables. */
export type Tx = Transaction<Tables>;

/**
 * The database. There is no way round these two doors: as a user, where row-level security decides what exists,
 * or as the system, which must say why.
 */
export interface Database {
  readonly kind: SqlEngine["kind"];
  /** One transaction as the role `sagspejl_app`, seeing what `user` may see. */
  asUser<Result>(user: { readonly id: string }, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** One transaction as the owner, who sees everything. `reason` says why no user's eyes will do. */
  asSystem<Result>(reason: string, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens PostgreSQL at `databaseUrl`, else the embedded database in `dataDir`. Migrating is {@link migrate}'s work. */
export async function openDatabase(
  config: Pick<Config, "databaseUrl" | "dataDir">,
  log: (message: string) => void = () => {},
): Promise<Database> {
  if (config.databaseUrl === null) return databaseOn(await openPglite(config.dataDir));
  return databaseOn(
    openPostgres(config.databaseUrl, (error) =>
      log(`Forbindelsen til PostgreSQL blev afbrudt: ${error.message}`),
    ),
  );
}

/** A {@link Database} on an engine that is open. */
export function databaseOn(engine: SqlEngine): Database {
  const kysely = new Kysely<Tables>({ dialect: engineDialect(engine) });
  const inside = new AsyncLocalStorage<true>();
  const transaction = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => {
    // Inside another transaction this one would wait for itself: for ever on the embedded database's one session.
    if (inside.getStore())
      return Promise.reject(new Error("a transaction inside a transaction: pass `tx` on instead"));
    return inside.run(true, () => kysely.transaction().execute(work));
  };
  return {
    kind: engine.kind,
    asUser: (user, work) =>
      transaction(async (tx) => {
        // Both end with the transaction, so that nothing of one user is left on a connection for the next.
        await sql`select set_config('sagspejl.user_id', ${user.id}, true), set_config('role', 'sagspejl_app', true)`.execute(
          tx,
        );
        return work(tx);
      }),
    asSystem: (_reason, work) => transaction(work),
    async close() {
      await kysely.destroy();
      await engine.close();
    },
  };
}
