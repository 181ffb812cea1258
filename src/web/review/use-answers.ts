import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { QuestionView } from "#contract/catalogue";
import type { ReviewView } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import type { AnswerQueue, PendingAnswer } from "./answer-queue.ts";
import type { Outbox } from "./outbox.ts";
import type { PendingReason } from "./reason-queue.ts";
import { type ReviewChannel, reviewChannel } from "./review-channel.ts";
import { queuesOf } from "./review-queues.ts";
import { type ShownAnswer, showAnswer } from "./shown-answer.ts";
import { type ShownDifference, showDifference } from "./shown-difference.ts";

export interface Answers {
  readonly of: (questionId: string) => ShownAnswer | undefined;
  /** What the dates say to the answer; undefined where they say the same or nothing, and until an answer is saved. */
  readonly differenceOf: (questionId: string) => ShownDifference | undefined;
  /** What is answered by the question's former wording. */
  readonly formerOf: (questionId: string) => ShownAnswer | undefined;
  /** Whether the question is asked in its former wording too, and not answered by it. */
  readonly lacksFormer: (questionId: string) => boolean;
  readonly queue: AnswerQueue;
  readonly formerQueue: AnswerQueue;
  /** The review's questions and its former wordings, each with what is on its way. */
  readonly sheets: readonly AnswerSheet[];
  readonly reasons: Outbox<PendingReason>;
  /** The reasons on their way, and those that were refused. */
  readonly pendingReasons: readonly PendingReason[];
}

/** What is answered side by side, with the queue that its answers are sent by. */
export interface AnswerSheet {
  readonly questions: readonly QuestionView[];
  readonly queue: AnswerQueue;
  readonly pending: readonly PendingAnswer[];
  /** What an answer to the question is called. */
  readonly nameOf: (questionId: string) => string;
}

/** The review's answers and reasons, changed at once on the screen and saved behind it. */
export function useAnswers(
  review: ReviewView,
  userId: string,
  channel: ReviewChannel = reviewChannel(review),
): Answers {
  const client = useQueryClient();
  const [queues] = useState(() => queuesOf(client, review, userId, channel));
  const pending = useSyncExternalStore(queues.answers.subscribe, queues.answers.pending);
  const formerPending = useSyncExternalStore(queues.former.subscribe, queues.former.pending);
  const reasons = useSyncExternalStore(queues.reasons.subscribe, queues.reasons.pending);
  useEffect(() => {
    const flush = () => {
      queues.answers.flush();
      queues.former.flush();
      queues.reasons.flush();
    };
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [queues]);
  // What the queue lets go of is in the cache already, though the page may not have been told yet: without it the old
  // answer would show for a moment, and take what is being typed with it.
  const now = client.getQueryData<ReviewView>(channel.queryKey) ?? review;
  const saved = new Map(now.answers.map((answer) => [answer.questionId, answer]));
  const of = (questionId: string) => showAnswer(saved.get(questionId), pending.get(questionId));
  const formerSaved = new Map(now.formerAnswers.map((answer) => [answer.questionId, answer]));
  const formerOf = (questionId: string) =>
    showAnswer(formerSaved.get(questionId), formerPending.get(questionId));
  const differences = new Map(now.differences.map((difference) => [difference.questionId, difference]));
  return {
    of,
    differenceOf: (id) => showDifference(differences.get(id), of(id), reasons.get(id)),
    formerOf,
    lacksFormer: (questionId) =>
      now.formerWordings.some(({ id }) => id === questionId) && !formerOf(questionId),
    queue: queues.answers,
    formerQueue: queues.former,
    sheets: [
      {
        questions: now.questions,
        queue: queues.answers,
        pending: [...pending.values()],
        nameOf: (id) => id,
      },
      {
        questions: now.formerWordings,
        queue: queues.former,
        pending: [...formerPending.values()],
        nameOf: reviewText.former.named,
      },
    ],
    reasons: queues.reasons,
    pendingReasons: [...reasons.values()].filter(
      ({ questionId, value, state }) => state !== "kladde" && of(questionId)?.value === value,
    ),
  };
}
