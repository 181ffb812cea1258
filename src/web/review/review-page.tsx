import "./review.css";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { QueryView } from "../ui/query-view.tsx";
import { reviewQuery } from "./review-queues.ts";
import { ReviewScreen } from "./review-screen.tsx";

/** Målingen: one case, one question at a time. */
export function ReviewPage() {
  const { reviewId } = useParams({ from: "/maalinger/$reviewId" });
  const { spoergsmaal } = useSearch({ from: "/maalinger/$reviewId" });
  const review = useQuery(reviewQuery(Number(reviewId)));
  return (
    <QueryView query={review}>
      {(found) => <ReviewScreen key={found.id} review={found} firstQuestionId={spoergsmaal} />}
    </QueryView>
  );
}
