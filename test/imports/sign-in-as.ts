import type { FastifyInstance } from "fastify";
import type { Role } from "#audit/roles";
import type { Database } from "#server/database/connect";

export interface TestPerson {
  readonly role: Role;
  readonly unit?: string;
  readonly raadgiverCode?: string;
}

/** Makes one user per role and gives each one's session cookie, through the sign-in of an invented municipality. */
export async function signInAs<Name extends string>(
  app: FastifyInstance,
  database: Database,
  people: Readonly<Record<Name, TestPerson>>,
): Promise<Record<Name, Record<string, string>>> {
  const cookies = {} as Record<Name, Record<string, string>>;
  for (const [name, { role, unit, raadgiverCode }] of Object.entries(people) as [Name, TestPerson][]) {
    const userId = await database.asSystem("test", async (tx) => {
      const { id } = await tx
        .insertInto("app_user")
        .values({ name, login: name, raadgiver_code: raadgiverCode ?? null })
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("user_role")
        .values({ user_id: id, role, unit_id: unit ?? null })
        .execute();
      return id;
    });
    const response = await app.inject({ method: "POST", url: "/api/sign-in/demo", payload: { userId } });
    cookies[name] = Object.fromEntries(response.cookies.map((cookie) => [cookie.name, cookie.value]));
  }
  return cookies;
}
