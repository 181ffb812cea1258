import type { z } from "zod";
import type { getSignInOptions } from "#contract/sign-in";
import type { AppDeps } from "#server/app-deps";
import type { Tx } from "#server/database/connect";
import { awaitsFirstAdministrator } from "./first-administrator.ts";
import { findMunicipality } from "./municipality.store.ts";
import { listHeldRoles } from "./signed-in-user.store.ts";

type SignInOptions = z.input<typeof getSignInOptions.response>;

const embeddedNotice =
  "Sagspejl kører på den indlejrede database. Den er til at prøve af på og til én lille enhed: en strømafbrydelse kan koste de seneste svar. Brug PostgreSQL (DATABASE_URL) i daglig drift.";

/** How one signs in here; the people to pick among only where the municipality is invented. */
export function describeSignIn({ database }: Pick<AppDeps, "database">): Promise<SignInOptions> {
  return database.asSystem("nobody is signed in yet", async (tx) => {
    const municipality = await findMunicipality(tx);
    return {
      municipality,
      demoUsers: municipality.invented ? await listDemoUsers(tx) : null,
      awaitsFirstAdministrator: await awaitsFirstAdministrator(tx),
      embeddedNotice: database.kind === "embedded" ? embeddedNotice : null,
    };
  });
}

/** Everybody with a role, in the order of the database's ids for a role: the browser groups them. */
async function listDemoUsers(tx: Tx): Promise<NonNullable<SignInOptions["demoUsers"]>> {
  const roles = await listHeldRoles(tx);
  const users = await tx.selectFrom("app_user").select(["id", "name"]).where("active", "=", true).execute();
  return users
    .map((user) => ({ ...user, roles: roles.get(user.id) ?? [] }))
    .filter((user) => user.roles.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "da"));
}
