import type { FastifyInstance } from "fastify";
import * as contract from "#contract/audits";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "./allow-action.ts";
import { moveAudit, moveLevel } from "./move-audit.ts";
import { planAudit, replanAudit } from "./plan-audit.ts";
import { readProgress } from "./read-progress.ts";
import { viewAudit, viewAudits } from "./view-audits.ts";

export function registerAuditRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerEndpoint(app, contract.listAudits, ({ actor }) => {
    allowAction(actor, "see-audits", "se tilsyn");
    return viewAudits(database, actor);
  });
  registerEndpoint(app, contract.getAudit, ({ actor, params }) => {
    allowAction(actor, "see-audits", "se tilsyn");
    return viewAudit(database, actor, params.auditId);
  });
  registerEndpoint(app, contract.planAudit, async ({ actor, asUser, body }) => {
    allowAction(actor, "plan-audit", "planlægge tilsyn");
    await asUser((tx) => planAudit(tx, actor, body));
    return viewAudit(database, actor, body.id);
  });
  registerEndpoint(app, contract.replanAudit, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "plan-audit", "planlægge tilsyn");
    await asUser((tx) => replanAudit(tx, actor, params.auditId, body));
    return viewAudit(database, actor, params.auditId);
  });
  registerEndpoint(app, contract.moveLevel, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "open-level", "åbne eller lukke et niveau");
    await asUser((tx) => moveLevel(tx, actor, params, body));
    return viewAudit(database, actor, params.auditId);
  });
  registerEndpoint(app, contract.moveAudit, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "close-audit", "åbne eller lukke et tilsyn");
    await asUser((tx) => moveAudit(tx, actor, params.auditId, body));
    return viewAudit(database, actor, params.auditId);
  });
  registerEndpoint(app, contract.getProgress, ({ actor, params }) => {
    allowAction(actor, "see-progress", "se fremdriften i et tilsyn");
    return readProgress(database, actor, params.auditId);
  });
}
