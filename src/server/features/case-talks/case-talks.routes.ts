import type { FastifyInstance } from "fastify";
import * as contract from "#contract/case-talks";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { listCaseTalks } from "./list-case-talks.ts";
import { listTalkCases } from "./list-talk-cases.ts";
import { openTalk } from "./open-talk.ts";
import * as write from "./write-talk.ts";

const seeing = "se sagssamtaler";
const holding = "holde sagssamtaler";
const done = { done: true as const };

export function registerCaseTalkRoutes(app: FastifyInstance, { clock }: Pick<AppDeps, "clock">): void {
  registerEndpoint(app, contract.listCaseTalks, ({ actor, asUser }) => {
    allowAction(actor, "see-case-talks", seeing);
    return asUser((tx) => listCaseTalks(tx, actor, clock.today()));
  });
  registerEndpoint(app, contract.getCaseTalk, ({ actor, asUser, params }) => {
    allowAction(actor, "see-case-talks", seeing);
    return asUser((tx) => openTalk(tx, actor, params.talkId, clock.today()));
  });
  registerEndpoint(app, contract.listTalkCases, ({ actor, asUser, params, query }) => {
    allowAction(actor, "see-case-talks", seeing);
    return asUser((tx) => listTalkCases(tx, actor, params.talkId, query, clock.today()));
  });
  registerEndpoint(app, contract.markTalkStep, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "see-case-talks", seeing);
    await asUser((tx) => write.markStep(tx, actor, params.stepId, body.state, clock.today()));
    return done;
  });
  registerEndpoint(app, contract.addToCaseTalk, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "see-case-talks", seeing);
    await asUser((tx) => write.addToTalk(tx, actor, params.talkId, body.text));
    return done;
  });
  registerHolding(app, { clock });
}

/** What only the leader does. */
function registerHolding(app: FastifyInstance, { clock }: Pick<AppDeps, "clock">): void {
  registerEndpoint(app, contract.beginCaseTalk, ({ actor, asUser, body }) => {
    allowAction(actor, "hold-case-talks", holding);
    return asUser((tx) => write.beginCaseTalk(tx, actor, body));
  });
  registerEndpoint(app, contract.saveTalkNote, ({ actor, asUser, params, body }) => {
    allowAction(actor, "hold-case-talks", holding);
    return asUser((tx) => write.saveNote(tx, actor, params.talkId, body, clock.today()));
  });
  registerEndpoint(app, contract.addTalkStep, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "hold-case-talks", holding);
    await asUser((tx) => write.addStep(tx, actor, { ...params, ...body }, clock.today()));
    return done;
  });
  registerEndpoint(app, contract.withdrawTalkStep, async ({ actor, asUser, params }) => {
    allowAction(actor, "hold-case-talks", holding);
    await asUser((tx) => write.takeBackStep(tx, actor, params.talkId, params.stepId));
    return done;
  });
  registerEndpoint(app, contract.endCaseTalk, async ({ actor, asUser, params, body }) => {
    allowAction(actor, "hold-case-talks", holding);
    await asUser((tx) => write.endCaseTalk(tx, actor, params.talkId, body, clock.today()));
    return done;
  });
}
