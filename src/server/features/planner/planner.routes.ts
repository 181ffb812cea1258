import type { FastifyInstance } from "fastify";
import * as contract from "#contract/planner";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { findClosedCases, findLastFrame, measureMinutes } from "./planner-facts.store.ts";

export function registerPlannerRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerEndpoint(app, contract.getPlannerFacts, ({ actor, params: { modelId } }) => {
    allowAction(actor, "plan-audit", "planlægge tilsyn");
    return database.asSystem("sizes and times over all units, without a case among them", async (tx) => ({
      frame: await findLastFrame(tx, modelId),
      baseline: await findClosedCases(tx, modelId),
      minutes: await measureMinutes(tx, modelId),
    }));
  });
}
