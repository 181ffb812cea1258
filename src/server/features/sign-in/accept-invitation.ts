import type { AppDeps } from "#server/app-deps";
import { NotFound } from "#server/errors";
import { logChange } from "../change-log/log-change.ts";
import { beginSession, type NewSession } from "./begin-session.ts";
import { takeOneTimeLink } from "./one-time-link.store.ts";
import { hashPassword } from "./password.ts";
import { deleteSessionsOf } from "./session.store.ts";

/** Sets the password of the user whom the link was made for, ends their other sessions, and signs them in. */
export async function acceptInvitation(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  input: { readonly token: string; readonly password: string },
): Promise<NewSession> {
  const passwordHash = await hashPassword(input.password);
  return database.asSystem("the invited are not signed in yet", async (tx) => {
    const userId = await takeOneTimeLink(tx, input.token, "invitation", clock.now());
    if (userId === null)
      throw new NotFound(
        "linket-virker-ikke",
        "Linket hører ikke til nogen bruger. Bed en administrator om et nyt.",
      );
    await tx.updateTable("app_user").set({ password_hash: passwordHash }).where("id", "=", userId).execute();
    await deleteSessionsOf(tx, userId);
    await logChange(tx, { by: userId, action: "adgangskode-valgt", subject: userId });
    return beginSession(tx, userId, clock.now());
  });
}
