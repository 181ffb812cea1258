import type { FastifyInstance } from "fastify";
import { listDuties } from "#contract/duties";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { loadCounting } from "./counting-choices.store.ts";
import { describeDuties } from "./describe-duties.ts";

export function registerDutyRoutes(app: FastifyInstance): void {
  registerEndpoint(app, listDuties, async ({ actor, asUser }) => {
    allowAction(actor, "see-models", "se lovens pligter");
    return describeDuties(await asUser(loadCounting));
  });
}
