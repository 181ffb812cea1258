import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { choicesFor } from "#audit/review/answer-rules";
import { type AnswerView, answerSchema, getReview, type ReviewView, saveAnswer } from "#contract/reviews";
import { call } from "../api.ts";
import { ApiProblem } from "../api-errors.ts";
import { reviewText } from "../text/review.ts";
import { announce } from "../ui/announce.ts";
import { endpointQuery } from "../use-endpoint.ts";
import { type AnswerQueue, createAnswerQueue, type PendingAnswer, type SendOutcome } from "./answer-queue.ts";

/** An answer as the screen shows it: the server's, or the newer one on its way. */
export interface ShownAnswer {
  readonly value: string;
  readonly remark: string;
  readonly revision: number;
  readonly saved: AnswerView | undefined;
  readonly pending: PendingAnswer | undefined;
}

export interface Answers {
  readonly of: (questionId: string) => ShownAnswer | undefined;
  readonly pending: readonly PendingAnswer[];
  readonly queue: AnswerQueue;
}

/** The review's answers, changed at once on the screen and saved behind it. */
export function useAnswers(review: ReviewView, userId: string): Answers {
  const client = useQueryClient();
  const [queue] = useState(() => queueOf(client, review, userId));
  const pending = useSyncExternalStore(queue.subscribe, queue.pending);
  useEffect(() => {
    window.addEventListener("online", queue.flush);
    return () => window.removeEventListener("online", queue.flush);
  }, [queue]);
  const saved = new Map(review.answers.map((answer) => [answer.questionId, answer]));
  const of = (questionId: string): ShownAnswer | undefined => {
    const own = pending.get(questionId);
    const known = saved.get(questionId);
    const shown = own ?? known;
    if (!shown) return undefined;
    return {
      value: shown.value,
      remark: shown.remark,
      revision: known?.revision ?? 0,
      saved: known,
      pending: own,
    };
  };
  return { of, pending: [...pending.values()], queue };
}

type ReviewQuery = ReturnType<typeof endpointQuery<typeof getReview>>;

export function reviewQuery(reviewId: number): ReviewQuery {
  // Opening is logged as a look into the case: not asked for again until the page is left.
  return {
    ...endpointQuery(getReview, { params: { reviewId } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  };
}

/** One queue for a review as long as the page lives, whichever of its pages is open. */
const queues = new Map<string, AnswerQueue>();

function queueOf(client: QueryClient, review: ReviewView, userId: string): AnswerQueue {
  const storageKey = `sagspejl.svar.${userId}.${review.id}`;
  const known = queues.get(storageKey);
  if (known) return known;
  const queue = createAnswerQueue({
    send: (pending) => send(review.id, pending),
    onSaved: (answer) => {
      client.setQueryData(reviewQuery(review.id).queryKey, (old) => old && withAnswer(old, answer));
      const question = review.questions.find(({ id }) => id === answer.questionId);
      const label = question && choicesFor(question).find(({ value }) => value === answer.value)?.label;
      announce(reviewText.announceSaved(answer.questionId, label ?? answer.value));
    },
    storage: window.localStorage,
    storageKey,
  });
  queues.set(storageKey, queue);
  return queue;
}

async function send(
  reviewId: number,
  { questionId, value, remark, expectedRevision }: PendingAnswer,
): Promise<SendOutcome> {
  try {
    const body = { value, remark, expectedRevision };
    return { kind: "saved", answer: await call(saveAnswer, { params: { reviewId, questionId }, body }) };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401 || error.status === 429)
      return { kind: "lost" };
    const theirs = answerSchema.safeParse(error.problem.current);
    if (error.status === 409 && theirs.success) return { kind: "conflict", theirs: theirs.data };
    return { kind: "refused", sentence: error.problem.detail ?? error.problem.title };
  }
}

function withAnswer(review: ReviewView, answer: AnswerView): ReviewView {
  const others = review.answers.filter(({ questionId }) => questionId !== answer.questionId);
  const status = review.status === "tildelt" ? "i-gang" : review.status;
  return { ...review, status, answers: [...others, answer] };
}
