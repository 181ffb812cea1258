import type { FastifyInstance } from "fastify";
import * as contract from "#contract/results";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { sayDifferences } from "./say-differences.ts";
import { verifyStoredAudit } from "./verify-stored-audit.ts";

export function registerVerificationRoutes(
  app: FastifyInstance,
  { database, clock }: Pick<AppDeps, "database" | "clock">,
): void {
  registerEndpoint(app, contract.verifyAudit, async ({ actor, params }) => {
    allowAction(actor, "see-draw-protocol", "regne et tilsyn efter");
    const { checked, differences } = await database.asSystem(
      "an audit is recomputed from all of its cases and answers",
      (tx) => verifyStoredAudit(tx, params.auditId),
    );
    return {
      verifiedAt: clock.now(),
      checked: [...checked],
      differences: sayDifferences(actor, differences),
    };
  });
}
