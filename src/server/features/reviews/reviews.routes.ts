import type { FastifyInstance } from "fastify";
import * as contract from "#contract/reviews";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { logAccess } from "../cases/cases.store.ts";
import { listAnswerRevisions } from "./answers.store.ts";
import { explainDifference } from "./explain-difference.ts";
import { listMyReviews } from "./list-my-reviews.ts";
import { openReview } from "./open-review.ts";
import { readReview } from "./read-review.ts";
import { writeStrengths } from "./reviews.store.ts";
import { refuseUnlessEditable, saveAnswer } from "./save-answer.ts";
import { saveFormerAnswer } from "./save-former-answer.ts";
import { reopenReview, submitReview } from "./submit-review.ts";

export function registerReviewRoutes(app: FastifyInstance, { clock }: AppDeps): void {
  registerEndpoint(app, contract.listMyReviews, ({ actor, asUser }) =>
    asUser((tx) => listMyReviews(tx, actor)),
  );
  registerEndpoint(app, contract.getReview, ({ actor, asUser, params }) =>
    asUser(async (tx) => {
      const review = await readReview(tx, actor, params.reviewId, clock);
      await logAccess(tx, actor.id, review.caseNumber, `${review.auditTitle}, niveau ${review.level}`);
      return review;
    }),
  );
  registerEndpoint(app, contract.saveAnswer, ({ actor, asUser, params, body }) =>
    asUser((tx) => saveAnswer(tx, actor, { ...params, ...body }, clock)),
  );
  registerEndpoint(app, contract.saveFormerAnswer, ({ actor, asUser, params, body }) =>
    asUser((tx) => saveFormerAnswer(tx, actor, { ...params, ...body }, clock)),
  );
  registerEndpoint(app, contract.explainDifference, ({ actor, asUser, params, body }) =>
    asUser((tx) => explainDifference(tx, actor, { ...params, ...body })),
  );
  registerEndpoint(app, contract.listRevisions, ({ asUser, params }) =>
    asUser((tx) => listAnswerRevisions(tx, params.reviewId, params.questionId)),
  );
  registerEndpoint(app, contract.saveStrengths, ({ actor, asUser, params, body }) =>
    asUser(async (tx) => {
      const { review } = await openReview(tx, actor, params.reviewId);
      refuseUnlessEditable(review);
      return { savedAt: await writeStrengths(tx, review.id, actor.id, body.strengths) };
    }),
  );
  registerEndpoint(app, contract.submitReview, ({ actor, asUser, params }) =>
    asUser(async (tx) => {
      await submitReview(tx, actor, params.reviewId);
      return readReview(tx, actor, params.reviewId, clock);
    }),
  );
  registerEndpoint(app, contract.reopenReview, ({ actor, asUser, params, body }) =>
    asUser(async (tx) => {
      await reopenReview(tx, actor, params.reviewId, body.reason);
      return { done: true as const };
    }),
  );
}
