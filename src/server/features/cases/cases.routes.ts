import type { FastifyInstance } from "fastify";
import { type Action, may } from "#audit/permissions";
import * as contract from "#contract/cases";
import type { AppDeps } from "#server/app-deps";
import { Forbidden } from "#server/errors";
import { registerEndpoint } from "#server/http/register-endpoint";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findCase, findCases, findDaysToReadBy, listAccess } from "./cases.store.ts";
import { openCase, unknownCase } from "./open-case.ts";

export function registerCaseRoutes(
  app: FastifyInstance,
  { clock, database }: Pick<AppDeps, "clock" | "database">,
): void {
  registerEndpoint(app, contract.listCases, async ({ actor, asUser, query }) => {
    allow(actor, "open-cases", "Din rolle har ikke adgang til sager.");
    const stood = await findDaysToReadBy(database, actor.id);
    return asUser((tx) => findCases(tx, query, clock.today(), stood));
  });
  registerEndpoint(app, contract.getCase, async ({ actor, asUser, params, query }) => {
    allow(actor, "open-cases", "Din rolle har ikke adgang til sager.");
    const stood = await findDaysToReadBy(database, actor.id);
    return asUser((tx) => openCase(tx, actor, params.caseNumber, query.purpose, clock.today(), stood));
  });
  registerEndpoint(app, contract.getCaseAccessLog, ({ actor, asUser, params }) => {
    allow(actor, "see-case-log", "Kun den tilsynsansvarlige kan se, hvem der har åbnet en sag.");
    return asUser(async (tx) => {
      if ((await findCase(tx, params.caseNumber, clock.today())) === null) throw unknownCase();
      return listAccess(tx, params.caseNumber);
    });
  });
}

function allow(actor: SignedInUser, action: Action, sentence: string): void {
  if (!may(actor, action)) throw new Forbidden("ingen-adgang", `${sentence} Bed en administrator om adgang.`);
}
