import type { QueryKey } from "@tanstack/react-query";
import { getReview, type ReviewView, type SavedAnswer, saveAnswer } from "#contract/reviews";
import { call } from "../api.ts";
import { reviewText } from "../text/review.ts";
import { endpointQuery } from "../use-endpoint.ts";

export interface SentAnswer {
  readonly value: string;
  readonly remark: string;
  readonly expectedRevision: number;
}

/** Where what is answered on the review screen goes, and where the screen leads: a review, or a practice case. */
export interface ReviewChannel {
  /** Names what is kept in the browser until it is saved: unlike any other's. */
  readonly key: string;
  /** The review as it is cached. */
  readonly queryKey: QueryKey;
  save(questionId: string, body: SentAnswer): Promise<SavedAnswer>;
  readonly back: { readonly path: string; readonly title: string };
  readonly finish: { readonly path: string; readonly title: string };
}

export function reviewChannel({ id: reviewId }: Pick<ReviewView, "id">): ReviewChannel {
  return {
    key: String(reviewId),
    queryKey: endpointQuery(getReview, { params: { reviewId } }).queryKey,
    save: (questionId, body) => call(saveAnswer, { params: { reviewId, questionId }, body }),
    back: { path: "/maalinger", title: reviewText.back },
    finish: { path: `/maalinger/${reviewId}/afslut`, title: reviewText.finish },
  };
}
