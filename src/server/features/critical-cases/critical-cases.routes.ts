import type { FastifyInstance } from "fastify";
import * as contract from "#contract/critical-cases";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { listCriticalCases } from "./critical-cases.store.ts";
import { acknowledgeCriticalCase, markCriticalCase } from "./mark-critical-case.ts";

export function registerCriticalCaseRoutes(app: FastifyInstance, { clock }: Pick<AppDeps, "clock">): void {
  registerEndpoint(app, contract.listCriticalCases, ({ actor, asUser }) => {
    allowAction(actor, "see-critical-cases", "se kritiske sager");
    return asUser(listCriticalCases);
  });
  registerEndpoint(app, contract.markCriticalCase, ({ actor, asUser, body }) =>
    asUser((tx) => markCriticalCase(tx, actor, body, clock.today())),
  );
  registerEndpoint(app, contract.acknowledgeCriticalCase, ({ actor, asUser, params, body }) =>
    asUser((tx) => acknowledgeCriticalCase(tx, actor, params.id, body.actionTaken)),
  );
}
