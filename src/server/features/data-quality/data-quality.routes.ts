import type { FastifyInstance } from "fastify";
import * as contract from "#contract/data-quality";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { listQualityFindings } from "./list-quality-findings.ts";
import { qualityFile } from "./quality-file.ts";
import { readCounts, readDataQuality } from "./read-data-quality.ts";

const what = "se datakvalitet";

export function registerDataQualityRoutes(
  app: FastifyInstance,
  deps: Pick<AppDeps, "database" | "clock">,
): void {
  registerEndpoint(app, contract.getDataQuality, async ({ actor, query }) => {
    allowAction(actor, "see-data-quality", what);
    return readDataQuality(deps, actor, query);
  });
  registerEndpoint(app, contract.downloadDataQuality, async ({ actor, params, query, reply }) => {
    allowAction(actor, "see-data-quality", what);
    const { counts, units } = await readCounts(deps, actor, query);
    const { bytes, mediaType, name } = await qualityFile(counts, units, deps.clock.today(), params.format);
    return reply
      .header("content-type", mediaType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .send(bytes);
  });
  registerEndpoint(app, contract.listQualityFindings, async ({ actor, params, query }) => {
    allowAction(actor, "see-data-quality", what);
    return listQualityFindings(deps, actor, params.ruleId, query);
  });
}
