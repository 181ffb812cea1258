import type { ReviewView } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";

/** The review is submitted: what comes next. */
export function FinishedReview({
  review: { nextReviewId, mayMeet, auditId, caseNumber, part },
}: {
  readonly review: ReviewView;
}) {
  return (
    <Notice kind="succes" title={reviewText.submitted}>
      <p>{reviewText.submittedText}</p>
      <div className="button-row">
        {nextReviewId !== null && (
          <ButtonLink to="/maalinger/$reviewId" params={{ reviewId: String(nextReviewId) }} variant="primary">
            {reviewText.nextCase}
          </ButtonLink>
        )}
        {mayMeet && (
          <ButtonLink to="/tilsyn/$auditId/niveauer" params={{ auditId }} search={{ sag: caseNumber }}>
            {reviewText.meet}
          </ButtonLink>
        )}
      </div>
      {nextReviewId === null && part !== null && <p>{reviewText.noNextCase}</p>}
    </Notice>
  );
}
