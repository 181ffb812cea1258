import { Link } from "@tanstack/react-router";

interface QuestionLinkProps {
  readonly reviewId: number;
  readonly questionId: string;
}

/** From the last step back to a question of the review. */
export function QuestionLink({ reviewId, questionId }: QuestionLinkProps) {
  return (
    <Link
      to="/maalinger/$reviewId"
      params={{ reviewId: String(reviewId) }}
      search={{ spoergsmaal: questionId }}
    >
      {questionId}
    </Link>
  );
}
