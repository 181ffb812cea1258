import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import type { auditParams } from "#contract/audits";
import * as contract from "#contract/draws";
import type { AppDeps } from "#server/app-deps";
import type { Tx } from "#server/database/connect";
import { type Call, registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { readWaitingFrames } from "../level-zero/read-frame-by-dates.ts";
import { buildFrame } from "./build-frame.ts";
import { drawCases } from "./draw-cases.ts";
import { readPlanFile, writeFrameFile } from "./draw-files.ts";
import { replaceDrawnCase } from "./replace-drawn-case.ts";
import { fixPlan, setSeed } from "./take-steps.ts";
import { viewDraw } from "./view-draw.ts";

type DrawCall<Body extends z.ZodType> = Call<typeof auditParams, z.ZodType, Body>;

export function registerDrawRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  /** Takes one step of the draw and shows how it then stands. */
  async function takeStep<Body extends z.ZodType>(
    { actor, asUser, params }: DrawCall<Body>,
    step: (tx: Tx) => Promise<void>,
  ) {
    await asUser(step);
    const draw = await viewDraw(database, actor, params.auditId);
    if (draw === null) throw new Error("a step was taken and there is no draw");
    return draw;
  }
  registerEndpoint(app, contract.getDraw, ({ actor, params }) => {
    allowAction(actor, "see-draw-protocol", "se udtrækket");
    return viewDraw(database, actor, params.auditId);
  });
  registerEndpoint(app, contract.buildFrame, (call) => {
    allowAction(call.actor, "draw", "trække sager");
    return takeStep(call, (tx) => buildFrame(tx, call.actor, call.params.auditId, call.body.reason));
  });
  registerEndpoint(app, contract.fixPlan, (call) => {
    allowAction(call.actor, "draw", "trække sager");
    return takeStep(call, (tx) => fixPlan(tx, call.actor, call.params.auditId, call.body));
  });
  registerEndpoint(app, contract.setSeed, (call) => {
    allowAction(call.actor, "draw", "trække sager");
    return takeStep(call, (tx) => setSeed(tx, call.actor, call.params.auditId, call.body.seed));
  });
  registerEndpoint(app, contract.drawCases, async (call) => {
    allowAction(call.actor, "draw", "trække sager");
    const draw = await takeStep(call, (tx) => drawCases(tx, call.actor, call.params.auditId));
    await database.asSystem("the dates answer for the whole frame", readWaitingFrames);
    return draw;
  });
  registerEndpoint(app, contract.replaceDrawnCase, (call) => {
    allowAction(call.actor, "replace-case", "udskifte en sag");
    const { caseNumber, reason } = call.body;
    return takeStep(call, (tx) => replaceDrawnCase(tx, call.actor, call.params.auditId, caseNumber, reason));
  });
  registerDownloads(app);
}

/** Whoever sees a part of the frame only would rerun another draw, so both files are for those who see it all. */
function registerDownloads(app: FastifyInstance): void {
  registerEndpoint(app, contract.downloadFrame, async ({ actor, asUser, params, reply }) => {
    allowAction(actor, "draw", "hente udtræksgrundlaget");
    const csv = await asUser((tx) => writeFrameFile(tx, params.auditId));
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename="frame-${params.auditId}.csv"`)
      .serializer((text: string) => text)
      .send(csv);
  });
  registerEndpoint(app, contract.downloadPlan, async ({ actor, asUser, params, reply }) => {
    allowAction(actor, "draw", "hente planen");
    const plan = await asUser((tx) => readPlanFile(tx, params.auditId));
    return reply
      .header("content-disposition", `attachment; filename="plan-${params.auditId}.json"`)
      .send(plan);
  });
}
