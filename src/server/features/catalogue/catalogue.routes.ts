import type { FastifyInstance } from "fastify";
import * as contract from "#contract/catalogue";
import { auditModels, themes } from "#questions/index";
import { NotFound } from "#server/errors";
import { registerEndpoint } from "#server/http/register-endpoint";
import { measures } from "#statistics/measures/index";
import { allowAction } from "../audits/allow-action.ts";
import { findPublishedModel } from "../audits/load-audit-model.ts";
import { describeModel, describeQuestion, summariseModel } from "./describe-model.ts";

const what = "se modeller og metode";

/** The catalogues for people: what is asked, and what every figure means. */
export function registerCatalogueRoutes(app: FastifyInstance): void {
  registerEndpoint(app, contract.listModels, async ({ actor }) => {
    allowAction(actor, "see-models", what);
    return auditModels.map(summariseModel);
  });
  registerEndpoint(app, contract.getModel, async ({ actor, asUser, params }) => {
    allowAction(actor, "see-models", what);
    const model = await asUser((tx) => findPublishedModel(tx, params.modelId, params.version));
    if (model === null)
      throw new NotFound(
        "ukendt-model",
        "Modellen findes ikke i den version. Vælg den på listen over modeller.",
      );
    return describeModel(model);
  });
  registerEndpoint(app, contract.listThemes, async ({ actor }) => {
    allowAction(actor, "see-models", what);
    return themes.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map(describeQuestion),
    }));
  });
  registerEndpoint(app, contract.listMeasures, async ({ actor }) => {
    allowAction(actor, "see-models", what);
    return [...measures];
  });
}
