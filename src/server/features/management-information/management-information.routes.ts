import type { FastifyInstance } from "fastify";
import * as contract from "#contract/management-information";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { listFigureCases } from "./list-figure-cases.ts";
import { managementFile } from "./management-file.ts";
import { readManagementInformation } from "./read-management-information.ts";

const what = "se ledelsesinformation";

export function registerManagementInformationRoutes(
  app: FastifyInstance,
  deps: Pick<AppDeps, "database" | "clock">,
): void {
  registerEndpoint(app, contract.getManagementInformation, async ({ actor, query }) => {
    allowAction(actor, "see-management-information", what);
    return readManagementInformation(deps, actor, query);
  });
  registerEndpoint(app, contract.downloadManagementInformation, async ({ actor, params, query, reply }) => {
    allowAction(actor, "see-management-information", what);
    const information = await readManagementInformation(deps, actor, query);
    const { bytes, mediaType, name } = await managementFile(information, params.format);
    return reply
      .header("content-type", mediaType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .send(bytes);
  });
  registerEndpoint(app, contract.listFigureCases, async ({ actor, params, query }) => {
    allowAction(actor, "see-management-information", what);
    return listFigureCases(deps, actor, params.figureId, query);
  });
}
