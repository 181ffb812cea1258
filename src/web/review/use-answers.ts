import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ReviewView } from "#contract/reviews";
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
  readonly pending: readonly PendingAnswer[];
  readonly queue: AnswerQueue;
  readonly reasons: Outbox<PendingReason>;
  /** The reasons on their way, and those that were refused. */
  readonly pendingReasons: readonly PendingReason[];
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
  const reasons = useSyncExternalStore(queues.reasons.subscribe, queues.reasons.pending);
  useEffect(() => {
    const flush = () => {
      queues.answers.flush();
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
  const differences = new Map(now.differences.map((difference) => [difference.questionId, difference]));
  return {
    of,
    differenceOf: (id) => showDifference(differences.get(id), of(id), reasons.get(id)),
    pending: [...pending.values()],
    queue: queues.answers,
    reasons: queues.reasons,
    pendingReasons: [...reasons.values()].filter(
      ({ questionId, value, state }) => state !== "kladde" && of(questionId)?.value === value,
    ),
  };
}
