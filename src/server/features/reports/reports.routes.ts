import type { FastifyInstance } from "fastify";
import * as contract from "#contract/reports";
import { buildReport } from "#report/build-report";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { readReportInput, readVerifiedReportInput } from "./read-report-input.ts";
import { reportFile } from "./report-file.ts";

export function registerReportRoutes(app: FastifyInstance, { config, database, clock }: AppDeps): void {
  registerEndpoint(app, contract.getReport, async ({ actor, params, query }) =>
    buildReport(await readReportInput(database, actor, params.auditId, query.edition), clock.now()),
  );
  registerEndpoint(app, contract.downloadReport, async ({ actor, params, query, reply }) => {
    const input = await readVerifiedReportInput(database, actor, params.auditId, query.edition);
    const { bytes, mediaType, name } = await reportFile(input, params.format, {
      generatedAt: clock.now(),
      publicUrl: config.publicUrl,
    });
    return reply
      .header("content-type", mediaType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .send(bytes);
  });
}
