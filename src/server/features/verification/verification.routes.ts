import type { FastifyInstance } from "fastify";
import { may } from "#audit/permissions";
import type { Actor } from "#audit/roles";
import type { Difference } from "#audit/verify/difference";
import * as contract from "#contract/results";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
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
    return { verifiedAt: clock.now(), checked: [...checked], differences: sentencesFor(actor, differences) };
  });
}

const places: Readonly<Record<Difference["where"], string>> = {
  grundlag: "grundlaget",
  raekkefoelge: "rækkefølgen",
  udtraek: "udtrækket",
  maalinger: "målingerne",
  svar: "svarene",
  resultater: "resultaterne",
};

/** The sentences name cases, so only the head of quality reads them; others are told where and how many. */
function sentencesFor(actor: Actor, differences: readonly Difference[]): string[] {
  if (may(actor, "close-audit")) return differences.map(({ sentence }) => sentence);
  return [...new Set(differences.map(({ where }) => where))].map((where) => {
    const found = differences.filter((one) => one.where === where).length;
    const what = found === 1 ? "1 forskel" : `${found} forskelle`;
    return `Der er ${what} i ${places[where]}. Den tilsynsansvarlige kan se, hvad der er galt.`;
  });
}
