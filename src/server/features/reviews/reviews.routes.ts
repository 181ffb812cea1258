import type { FastifyInstance } from "fastify";
import * as contract from "#contract/reviews";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { logAccess } from "../cases/cases.store.ts";
import { listAnswerRevisions } from "./answers.store.ts";
import { explainDifference } from "./explain-difference.ts";
import { findFrozenReview, listFrozenReviewsOf } from "./frozen-reviews.store.ts";
import { listMyReviews } from "./list-my-reviews.ts";
import { type ReviewToOpen, unknownReview } from "./open-review.ts";
import { readReview } from "./read-review.ts";
import { findReview, writeStrengths } from "./reviews.store.ts";
import { refuseUnlessEditable, saveAnswer } from "./save-answer.ts";
import { saveFormerAnswer } from "./save-former-answer.ts";
import { reopenReview, submitReview } from "./submit-review.ts";

export function registerReviewRoutes(app: FastifyInstance, { clock, database }: AppDeps): void {
  const toOpen = async ({ reviewId }: Pick<ReviewToOpen, "reviewId">): Promise<ReviewToOpen> => ({
    reviewId,
    frozen: await findFrozenReview(database, reviewId),
  });
  registerEndpoint(app, contract.listMyReviews, async ({ actor, asUser }) => {
    const frozen = await listFrozenReviewsOf(database, actor.id);
    return asUser((tx) => listMyReviews(tx, actor, frozen));
  });
  registerEndpoint(app, contract.getReview, async ({ actor, asUser, params }) => {
    const read = await toOpen(params);
    return asUser(async (tx) => {
      const review = await readReview(tx, actor, read, clock);
      await logAccess(tx, actor.id, review.caseNumber, `${review.auditTitle}, niveau ${review.level}`);
      return review;
    });
  });
  registerEndpoint(app, contract.saveAnswer, async ({ actor, asUser, params, body }) => {
    const sent = { ...params, ...body, ...(await toOpen(params)) };
    return asUser((tx) => saveAnswer(tx, actor, sent, clock));
  });
  registerEndpoint(app, contract.saveFormerAnswer, async ({ actor, asUser, params, body }) => {
    const sent = { ...params, ...body, ...(await toOpen(params)) };
    return asUser((tx) => saveFormerAnswer(tx, actor, sent, clock));
  });
  registerEndpoint(app, contract.explainDifference, async ({ actor, asUser, params, body }) => {
    const said = { ...params, ...body, ...(await toOpen(params)) };
    return asUser((tx) => explainDifference(tx, actor, said));
  });
  registerEndpoint(app, contract.listRevisions, ({ asUser, params }) =>
    asUser((tx) => listAnswerRevisions(tx, params.reviewId, params.questionId)),
  );
  registerEndpoint(app, contract.saveStrengths, ({ actor, asUser, params, body }) =>
    asUser(async (tx) => {
      const review = await findReview(tx, actor.id, params.reviewId);
      if (review === null) throw unknownReview();
      refuseUnlessEditable(review);
      return { savedAt: await writeStrengths(tx, review.id, actor.id, body.strengths) };
    }),
  );
  registerEndpoint(app, contract.submitReview, async ({ actor, asUser, params }) => {
    const submitted = await toOpen(params);
    return asUser(async (tx) => {
      await submitReview(tx, actor, submitted);
      return readReview(tx, actor, submitted, clock);
    });
  });
  registerEndpoint(app, contract.reopenReview, ({ actor, asUser, params, body }) =>
    asUser(async (tx) => {
      await reopenReview(tx, actor, params.reviewId, body.reason);
      return { done: true as const };
    }),
  );
}
