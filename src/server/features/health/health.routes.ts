import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { getHealth } from "#contract/health";
import type { AppDeps } from "../../app-deps.ts";
import { registerPublicEndpoint } from "../../http/register-endpoint.ts";

export function registerHealthRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerPublicEndpoint(app, getHealth, async () => {
    await database.asSystem("see that it answers", (tx) => sql`select 1`.execute(tx));
    return { status: "ok" as const };
  });
}
