import "./review.css";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReviewView } from "#contract/reviews";
import { useMe } from "../shell/session.ts";
import { reviewText } from "../text/review.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Conflicts } from "./conflicts.tsx";
import { FinishedReview } from "./finished-review.tsx";
import { RefusedAnswers } from "./refused-answers.tsx";
import { ReviewOverview } from "./review-overview.tsx";
import { reviewQuery } from "./review-queues.ts";
import { StrengthsField } from "./strengths-field.tsx";
import { SubmitReview } from "./submit-review.tsx";
import { useAnswers } from "./use-answers.ts";

/** The review's last page: the whole case at once, what is good first, then what lacks, then the end. */
export function FinishPage() {
  const { reviewId } = useParams({ from: "/maalinger/$reviewId/afslut" });
  const review = useQuery(reviewQuery(Number(reviewId)));
  return <QueryView query={review}>{(found) => <Finish key={found.id} review={found} />}</QueryView>;
}

function Finish({ review }: { readonly review: ReviewView }) {
  const { id: userId } = useMe();
  const answers = useAnswers(review, userId);
  const params = { reviewId: String(review.id) };
  return (
    <>
      <Breadcrumb>
        <Link to="/maalinger">{reviewText.back}</Link>
        <Link to="/maalinger/$reviewId" params={params}>
          {reviewText.title(review.caseNumber)}
        </Link>
      </Breadcrumb>
      <PageHeader title={reviewText.finishTitle(review.caseNumber)} lead={reviewText.finishLead} />
      {review.status === "afsluttet" && <FinishedReview review={review} />}
      <Conflicts answers={answers} />
      <RefusedAnswers answers={answers} />
      <StrengthsField review={review} />
      <ReviewOverview review={review} answers={answers} />
      {review.mayEdit && <SubmitReview review={review} answers={answers} />}
    </>
  );
}
