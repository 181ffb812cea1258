import type { FastifyInstance } from "fastify";
import { searchCases } from "#contract/search";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { findCasesByNumber } from "./found-cases.store.ts";

export function registerSearchRoutes(app: FastifyInstance): void {
  registerEndpoint(app, searchCases, ({ actor, asUser, query }) => {
    allowAction(actor, "open-cases", "søge i sager");
    return asUser((tx) => findCasesByNumber(tx, query.number));
  });
}
