import type { FastifyInstance } from "fastify";
import { listDuties } from "#contract/duties";
import { defaultCounting } from "#law/counting/index";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { describeDuties } from "./describe-duties.ts";

export function registerDutyRoutes(app: FastifyInstance): void {
  registerEndpoint(app, listDuties, async ({ actor }) => {
    allowAction(actor, "see-models", "se lovens pligter");
    return describeDuties(defaultCounting);
  });
}
