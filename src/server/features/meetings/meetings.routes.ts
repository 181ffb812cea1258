import type { FastifyInstance } from "fastify";
import { getCriterionPhrases } from "#contract/criterion-phrases";
import * as contract from "#contract/meetings";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { logAccess } from "../cases/cases.store.ts";
import { countConversationPhrases } from "./count-conversation-phrases.ts";
import { listDifferences } from "./list-differences.ts";
import { readMeeting } from "./read-meeting.ts";
import { settleAnswer, writeMessage } from "./settle-answer.ts";

export function registerMeetingRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerEndpoint(app, contract.listDifferences, ({ actor, asUser, params }) => {
    allowAction(actor, "discuss", "se, hvor niveauerne er uenige");
    return asUser((tx) => listDifferences(tx, params.auditId));
  });
  registerEndpoint(app, contract.getMeeting, ({ actor, asUser, params }) => {
    allowAction(actor, "discuss", "se, hvor niveauerne er uenige");
    const { auditId, caseNumber } = params;
    return asUser(async (tx) => {
      const met = await readMeeting(tx, auditId, caseNumber);
      if (met.length > 0) await logAccess(tx, actor.id, caseNumber, `Afklaring i tilsyn ${auditId}`);
      return met.map(({ view }) => view);
    });
  });
  registerEndpoint(app, contract.writeMessage, ({ actor, asUser, params, body }) => {
    allowAction(actor, "discuss", "skrive til målerne");
    return asUser((tx) => writeMessage(tx, actor, params, body));
  });
  registerEndpoint(app, contract.adjudicate, ({ actor, asUser, params, body }) => {
    allowAction(actor, "adjudicate", "afklare svar");
    const { value, reason: text, phrase } = body;
    return asUser((tx) => settleAnswer(tx, actor, params, value, { text, phrase }));
  });
  registerEndpoint(app, getCriterionPhrases, ({ actor, params }) =>
    countConversationPhrases(database, actor, params.auditId, params.questionId),
  );
}
