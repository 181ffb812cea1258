import type { AppDeps } from "#server/app-deps";
import type { Tx } from "#server/database/connect";
import { logChange } from "../change-log/log-change.ts";
import { beginSession, type NewSession } from "./begin-session.ts";
import { createOneTimeLink, type OneTimeLink, takeOneTimeLink } from "./one-time-link.store.ts";
import { hashPassword } from "./password.ts";

/** Whether there is nobody yet who could let others in. */
export async function awaitsFirstAdministrator(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom("app_user").select("id").limit(1).executeTakeFirst()) === undefined;
}

/** The link for the console, or null when there are users already. */
export function offerFirstAdministrator({ database, clock, config }: AppDeps): Promise<OneTimeLink | null> {
  return database.asSystem("there is no user yet", async (tx) => {
    if (!(await awaitsFirstAdministrator(tx))) return null;
    return createOneTimeLink(tx, {
      purpose: "first-administrator",
      userId: null,
      now: clock.now(),
      publicUrl: config.publicUrl,
    });
  });
}

/** The first user, with the link from the console: names the municipality and becomes its administrator. */
export async function createFirstAdministrator(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  input: {
    readonly token: string;
    readonly name: string;
    readonly login: string;
    readonly password: string;
    readonly municipality: string;
  },
): Promise<NewSession> {
  const passwordHash = await hashPassword(input.password);
  return database.asSystem("there is no user yet", async (tx) => {
    await takeOneTimeLink(tx, input.token, "first-administrator", clock.now());
    const { id } = await tx
      .insertInto("app_user")
      .values({ name: input.name, login: input.login, password_hash: passwordHash })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.insertInto("user_role").values({ user_id: id, role: "administrator", unit_id: null }).execute();
    await tx.insertInto("municipality").values({ name: input.municipality }).execute();
    await logChange(tx, { by: id, action: "foerste-administrator", subject: id });
    return beginSession(tx, id, clock.now());
  });
}
