import { useQueryClient } from "@tanstack/react-query";
import { listMyReviews, type ReviewView, submitReview } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { whatLacks } from "./review-overview.tsx";
import { reviewQuery } from "./review-queues.ts";
import type { Answers } from "./use-answers.ts";

interface SubmitReviewProps {
  readonly review: ReviewView;
  readonly answers: Answers;
}

/** The end of the review; says what lacks instead of offering what would be refused. */
export function SubmitReview({ review, answers }: SubmitReviewProps) {
  const client = useQueryClient();
  const submit = useCall(submitReview, { invalidates: [listMyReviews] });
  if (Object.values(whatLacks(review, answers)).some((questions) => questions.length > 0))
    return <Notice kind="info">{reviewText.notReady}</Notice>;
  if (answers.sheets.some(({ pending }) => pending.length > 0) || answers.pendingReasons.length > 0)
    return <Notice kind="advarsel">{reviewText.unsavedBlocks}</Notice>;
  const send = () =>
    submit.mutate(
      { params: { reviewId: review.id } },
      {
        onSuccess: (submitted) => {
          client.setQueryData(reviewQuery(review.id).queryKey, submitted);
          announce(reviewText.submitted);
          window.scrollTo({ top: 0 });
        },
      },
    );
  return (
    <div className="submit-review">
      <ProblemNotice error={submit.error} />
      <Button variant="primary" onPress={send} isPending={submit.isPending}>
        {reviewText.submit}
      </Button>
    </div>
  );
}
