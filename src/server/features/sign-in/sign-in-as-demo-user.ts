import type { AppDeps } from "#server/app-deps";
import { Forbidden } from "#server/errors";
import { beginSession, type NewSession } from "./begin-session.ts";
import { findMunicipality } from "./municipality.store.ts";

/** Signs in as anybody of the invented municipality. Throws {@link Forbidden} where the municipality is real. */
export function signInAsDemoUser(
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  userId: string,
): Promise<NewSession> {
  return database.asSystem("open the session of an invented person", async (tx) => {
    if (!(await findMunicipality(tx)).invented) {
      throw new Forbidden("ikke-demo", "Her skal man logge ind med brugernavn og adgangskode.");
    }
    return beginSession(tx, userId, clock.now());
  });
}
