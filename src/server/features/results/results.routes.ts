import type { FastifyInstance } from "fastify";
import { getAgreementOverTime } from "#contract/agreement-over-time";
import { listAnswerPairs as listAnswerPairsContract } from "#contract/answer-pairs";
import { getApplicability } from "#contract/applicability";
import * as contract from "#contract/results";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { listAnswerPairs } from "./list-answer-pairs.ts";
import { listAnswersBehind } from "./list-answers-behind.ts";
import { readAgreementOverTime } from "./read-agreement-over-time.ts";
import { readApplicability } from "./read-applicability.ts";
import { readAuditsWithResults, readResults } from "./read-results.ts";

export function registerResultsRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerEndpoint(app, contract.listResults, ({ actor }) => readAuditsWithResults(database, actor));
  registerEndpoint(app, contract.getResults, ({ actor, params, query }) =>
    readResults(database, actor, params.auditId, query),
  );
  registerEndpoint(app, contract.listAnswersBehind, ({ actor, params, query }) => {
    const { level, value, ...filter } = query;
    return listAnswersBehind(database, actor, { ...params, level, value, filter });
  });
  registerEndpoint(app, listAnswerPairsContract, ({ actor, params, query }) => {
    const { first, second, firstValue, secondValue, ...filter } = query;
    const cell = { levels: [first, second], values: [firstValue, secondValue] } as const;
    return listAnswerPairs(database, actor, { ...params, ...cell, filter });
  });
  registerEndpoint(app, getApplicability, ({ actor, params }) =>
    readApplicability(database, actor, params.auditId),
  );
  registerEndpoint(app, getAgreementOverTime, ({ actor, params }) =>
    readAgreementOverTime(database, actor, params.auditId, params.questionId),
  );
}
