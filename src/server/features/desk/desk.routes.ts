import type { FastifyInstance } from "fastify";
import { getDesk } from "#contract/desk";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { readDesk } from "./read-desk.ts";

export function registerDeskRoutes(app: FastifyInstance, { clock }: Pick<AppDeps, "clock">): void {
  registerEndpoint(app, getDesk, ({ actor, asUser }) => asUser((tx) => readDesk(tx, actor, clock.today())));
}
