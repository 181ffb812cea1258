import type { FastifyInstance } from "fastify";
import * as contract from "#contract/meetings";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { listDifferences } from "./list-differences.ts";
import { readMeeting } from "./read-meeting.ts";
import { settleAnswer, writeMessage } from "./settle-answer.ts";

export function registerMeetingRoutes(app: FastifyInstance): void {
  registerEndpoint(app, contract.listDifferences, ({ actor, asUser, params }) => {
    allowAction(actor, "discuss", "se, hvor niveauerne er uenige");
    return asUser((tx) => listDifferences(tx, params.auditId));
  });
  registerEndpoint(app, contract.getMeeting, ({ actor, asUser, params }) => {
    allowAction(actor, "discuss", "se, hvor niveauerne er uenige");
    return asUser(async (tx) =>
      (await readMeeting(tx, params.auditId, params.caseNumber)).map(({ view }) => view),
    );
  });
  registerEndpoint(app, contract.writeMessage, ({ actor, asUser, params, body }) => {
    allowAction(actor, "discuss", "skrive til målerne");
    return asUser((tx) => writeMessage(tx, actor, params, body.text));
  });
  registerEndpoint(app, contract.adjudicate, ({ actor, asUser, params, body }) => {
    allowAction(actor, "adjudicate", "afklare svar");
    return asUser((tx) => settleAnswer(tx, actor, params, body.value, body.reason));
  });
}
