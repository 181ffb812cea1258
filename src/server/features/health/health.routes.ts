import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { getHealth } from "#contract/health";
import type { AppDeps } from "#server/app-deps";
import { registerPublicEndpoint } from "#server/http/register-endpoint";

export function registerHealthRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerPublicEndpoint(app, getHealth, async () => {
    await database.asSystem("see that it answers", (tx) => sql`select 1`.execute(tx));
    return { status: "ok" as const };
  });
}
