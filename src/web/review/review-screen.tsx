import { type ReactNode, useState } from "react";
import type { ReviewView } from "#contract/reviews";
import { useMay, useMe } from "../shell/session.ts";
import { reviewText } from "../text/review.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Conflicts } from "./conflicts.tsx";
import { CriticalCaseDialog } from "./critical-case-dialog.tsx";
import { QuestionList } from "./question-list.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { RefusedAnswers } from "./refused-answers.tsx";
import { type ReviewChannel, reviewChannel } from "./review-channel.ts";
import { ReviewHeader } from "./review-header.tsx";
import { ReviewTimeline } from "./review-timeline.tsx";
import { useReview } from "./use-review.ts";
import { useStoredFlag } from "./use-stored-flag.ts";

interface ReviewScreenProps {
  readonly review: ReviewView;
  readonly firstQuestionId: string | undefined;
  /** What is said above the question: that this is practice. */
  readonly notice?: ReactNode;
  readonly channel?: ReviewChannel;
}

/** The case to the left, the question to the right; on a narrow screen the question first and the case folded. */
export function ReviewScreen({
  review,
  firstQuestionId,
  notice,
  channel = reviewChannel(review),
}: ReviewScreenProps) {
  const { id: userId } = useMe();
  const [keysEnabled, setKeysEnabled] = useStoredFlag("sagspejl.taster", true);
  const [isMarking, setMarking] = useState(false);
  const mayMark = useMay("mark-critical-case") && !review.critical;
  const onCritical = () => setMarking(mayMark);
  const state = useReview({ review, channel, userId, firstQuestionId, keysEnabled, onCritical });
  if (!state) return <EmptyState text={reviewText.nothingAsked} />;
  return (
    <div className="review full-width">
      <ReviewHeader
        review={review}
        answers={state.answers}
        back={channel.back}
        {...(mayMark && { onCritical })}
      />
      <div className="review-columns">
        <div className="review-question">
          {notice}
          <Conflicts answers={state.answers} />
          <RefusedAnswers answers={state.answers} />
          <QuestionPanel state={state} keysEnabled={keysEnabled} onKeysEnabled={setKeysEnabled} />
          <QuestionList state={state} />
        </div>
        <ReviewTimeline review={review} question={state.question} />
      </div>
      {isMarking && (
        <CriticalCaseDialog review={review} queryKey={channel.queryKey} onClose={() => setMarking(false)} />
      )}
    </div>
  );
}
