import type { FastifyInstance } from "fastify";
import * as contract from "#contract/published-counts";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { storeHistoricalAudit } from "./store-historical-audit.ts";
import { viewPublishedCounts } from "./view-published-counts.ts";

export function registerPublishedCountRoutes(app: FastifyInstance): void {
  registerEndpoint(app, contract.storeHistoricalAudit, async ({ actor, asUser, body }) => {
    allowAction(actor, "plan-audit", "gemme et historisk tilsyn");
    await asUser((tx) => storeHistoricalAudit(tx, actor, body));
    return { auditId: body.id };
  });
  registerEndpoint(app, contract.listPublishedCounts, ({ actor, asUser, params }) => {
    allowAction(actor, "see-audits", "se tilsyn");
    return asUser((tx) => viewPublishedCounts(tx, params.auditId));
  });
}
