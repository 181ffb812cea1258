import type { FastifyInstance } from "fastify";
import { chooseOption, getCounting } from "#contract/counting";
import type { AppDeps } from "#server/app-deps";
import { loggableError } from "#server/http/loggable-error";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { chooseCountingOption } from "./choose-counting-option.ts";
import { describeCounting } from "./describe-counting.ts";
import { refreshDuties } from "./refresh-duties.ts";

export function registerCountingRoutes(app: FastifyInstance, deps: AppDeps): void {
  const judgeAgain = keepJudging(app, deps);
  registerEndpoint(app, getCounting, async ({ actor, asUser }) => {
    allowAction(actor, "see-models", "se, hvordan der tælles");
    return describeCounting(deps, asUser);
  });
  registerEndpoint(app, chooseOption, async ({ actor, asUser, params, body }) => {
    await asUser((tx) => chooseCountingOption(tx, actor, { setting: params.settingId, ...body }));
    const view = await describeCounting(deps, asUser);
    judgeAgain();
    return view;
  });
}

/** All cases are judged again after the answer is sent; the server does not stop under it. */
function keepJudging(app: FastifyInstance, deps: AppDeps): () => void {
  const running = new Set<Promise<unknown>>();
  app.addHook("onClose", async () => void (await Promise.all(running)));
  return () => {
    const round = refreshDuties(deps)
      .catch((error: unknown) => app.log.error(loggableError(error), "duties were not judged"))
      .finally(() => running.delete(round));
    running.add(round);
  };
}
