import type { FastifyInstance } from "fastify";
import * as contract from "#contract/calibration";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { logAccess } from "../cases/cases.store.ts";
import { handInPractice, savePracticeAnswer } from "./answer-practice.ts";
import { addReaders, correctFacit, makeRound, moveRound, proposeRound } from "./make-round.ts";
import { readReading } from "./open-reading.ts";
import { readRound } from "./read-round.ts";
import { listRounds } from "./rounds.store.ts";

const leading = "lave kalibreringsrunder";
const takingPart = "være med i kalibrering";
const done = { done: true as const };

export function registerCalibrationRoutes(
  app: FastifyInstance,
  { database, clock }: Pick<AppDeps, "database" | "clock">,
): void {
  registerEndpoint(app, contract.listCalibrationRounds, ({ actor, asUser, params }) => {
    allowAction(actor, "take-part-in-calibration", takingPart);
    return asUser((tx) => listRounds(tx, params.auditId));
  });
  registerEndpoint(app, contract.getCalibrationRound, ({ actor, params }) => {
    allowAction(actor, "take-part-in-calibration", takingPart);
    return readRound(database, actor, params.roundId);
  });
  registerEndpoint(app, contract.getCalibrationReading, ({ actor, asUser, params }) => {
    allowAction(actor, "take-part-in-calibration", takingPart);
    return asUser(async (tx) => {
      const reading = await readReading(tx, actor, params.readingId);
      const purpose = `${reading.auditTitle}, kalibrering af niveau ${reading.level}`;
      await logAccess(tx, actor.id, reading.caseNumber, purpose);
      return reading;
    });
  });
  registerEndpoint(app, contract.saveCalibrationAnswer, ({ actor, asUser, params, body }) => {
    allowAction(actor, "take-part-in-calibration", takingPart);
    return asUser((tx) => savePracticeAnswer(tx, actor, { ...params, ...body }, clock));
  });
  registerEndpoint(app, contract.submitCalibration, async ({ actor, asUser, params }) => {
    allowAction(actor, "take-part-in-calibration", takingPart);
    await asUser((tx) => handInPractice(tx, actor, params.roundId));
    return done;
  });
  registerLeading(app);
}

/** What the head of quality does. */
function registerLeading(app: FastifyInstance): void {
  registerEndpoint(app, contract.proposeCalibration, ({ actor, asUser, params, query }) => {
    allowAction(actor, "lead-calibration", leading);
    return asUser((tx) => proposeRound(tx, params.auditId, query.level));
  });
  registerEndpoint(app, contract.makeCalibrationRound, ({ actor, asUser, params, body }) => {
    allowAction(actor, "lead-calibration", leading);
    return asUser((tx) => makeRound(tx, actor, params.auditId, body));
  });
  registerEndpoint(app, contract.moveCalibrationRound, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "lead-calibration", leading);
    await asUser((tx) => moveRound(tx, params.roundId, body.to));
    return done;
  });
  registerEndpoint(app, contract.writeFacit, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "lead-calibration", leading);
    await asUser((tx) => correctFacit(tx, actor, params.roundId, body));
    return done;
  });
  registerEndpoint(app, contract.addCalibrationReaders, ({ actor, asUser, params }) => {
    allowAction(actor, "lead-calibration", leading);
    return asUser(async (tx) => ({ added: await addReaders(tx, params.roundId) }));
  });
}
