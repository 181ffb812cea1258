import { sql } from "kysely";
import type { AppDeps } from "#server/app-deps";
import { WrongCredentials } from "#server/errors";
import { beginSession, type NewSession } from "./begin-session.ts";
import { verifyPassword } from "./password.ts";

/** Login and password. A wrong login and a wrong password get the same answer after the same time. */
export async function signInLocally(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  input: { readonly login: string; readonly password: string },
): Promise<NewSession> {
  const user = await database.asSystem("the password's hash is nobody's to read", (tx) =>
    tx
      .selectFrom("app_user")
      .select(["id", "password_hash"])
      .where(sql`lower(login)`, "=", input.login.toLowerCase())
      .executeTakeFirst(),
  );
  const isRight = await verifyPassword(user?.password_hash ?? null, input.password);
  if (user === undefined || !isRight) {
    throw new WrongCredentials("forkert-login", "Prøv igen, eller bed en administrator om et nyt link.");
  }
  return database.asSystem("open the session", (tx) => beginSession(tx, user.id, clock.now()));
}
