import type { FastifyInstance } from "fastify";
import { may } from "#audit/permissions";
import * as contract from "#contract/reports";
import type { Results } from "#contract/results";
import { buildReport } from "#report/build-report";
import type { ReportInput } from "#report/report-input";
import type { AppDeps } from "../../app-deps.ts";
import { registerEndpoint } from "../../http/register-endpoint.ts";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { loadReportInput } from "./load-report-input.ts";
import { reportFile } from "./report-file.ts";

/** The figures of an audit as the user may see them. */
export type FindResults = (actor: SignedInUser, auditId: string) => Promise<Results>;

export function registerReportRoutes(
  app: FastifyInstance,
  { database, clock }: Pick<AppDeps, "database" | "clock">,
  findResults: FindResults,
): void {
  const findInput = async (actor: SignedInUser, auditId: string): Promise<ReportInput> => {
    allowAction(actor, "see-report", "se rapporten");
    const results = await findResults(actor, auditId);
    return database.asSystem("the report is of the whole audit", (tx) => loadReportInput(tx, results));
  };
  const optionsFor = (actor: SignedInUser, edition: string) => ({
    generatedAt: clock.now(),
    forPublication: edition === "offentlig" || !may(actor, "see-answers-behind-results"),
  });
  registerEndpoint(app, contract.getReport, async ({ actor, params, query }) =>
    buildReport(await findInput(actor, params.auditId), optionsFor(actor, query.edition)),
  );
  registerEndpoint(app, contract.downloadReport, async ({ actor, params, query, reply }) => {
    const input = await findInput(actor, params.auditId);
    const { bytes, mediaType, name } = await reportFile(
      input,
      params.format,
      optionsFor(actor, query.edition),
    );
    return reply
      .header("content-type", mediaType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .send(bytes);
  });
}
