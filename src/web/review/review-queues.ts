import type { QueryClient } from "@tanstack/react-query";
import type { QuestionView } from "#contract/catalogue";
import type { Problem } from "#contract/problem";
import {
  type AnswerView,
  answerSchema,
  explainDifference,
  getReview,
  type ReviewView,
  type SavedAnswer,
  saveFormerAnswer,
} from "#contract/reviews";
import { call } from "../api.ts";
import { ApiProblem } from "../api-errors.ts";
import { labelOf } from "../meeting/label-of.ts";
import { reviewText } from "../text/review.ts";
import { announce } from "../ui/announce.ts";
import { endpointQuery } from "../use-endpoint.ts";
import { type AnswerQueue, createAnswerQueue, type PendingAnswer, type SendOutcome } from "./answer-queue.ts";
import { mergeAnswer, mergeDifference, mergeFormerAnswer } from "./merge-saved.ts";
import type { Outbox } from "./outbox.ts";
import { createReasonQueue, type PendingReason, type ReasonOutcome } from "./reason-queue.ts";
import type { ReviewChannel, SentAnswer } from "./review-channel.ts";

export interface ReviewQueues {
  readonly answers: AnswerQueue;
  /** What is answered by former wordings. */
  readonly former: AnswerQueue;
  readonly reasons: Outbox<PendingReason>;
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

/** One pair of queues for a review as long as the page lives, whichever of its pages is open. */
const known = new Map<string, ReviewQueues>();

export function queuesOf(
  client: QueryClient,
  review: ReviewView,
  userId: string,
  channel: ReviewChannel,
): ReviewQueues {
  const key = `${userId}.${channel.key}`;
  const queues = known.get(key) ?? openQueues(client, review, channel, key);
  known.set(key, queues);
  return queues;
}

function openQueues(
  client: QueryClient,
  review: ReviewView,
  channel: ReviewChannel,
  key: string,
): ReviewQueues {
  const { queryKey } = channel;
  const answers = createAnswerQueue({
    send: (pending) => sendAnswer(pending, (body) => channel.save(pending.questionId, body)),
    onSaved: (answer) => {
      client.setQueryData<ReviewView>(queryKey, (old) => old && mergeAnswer(old, answer));
      announceSaved(review, answer);
    },
    storage: window.localStorage,
    storageKey: `sagspejl.svar.${key}`,
  });
  const reasons = createReasonQueue({
    send: (pending) => sendReason(review.id, pending),
    onSaved: (difference) => {
      client.setQueryData<ReviewView>(queryKey, (old) => old && mergeDifference(old, difference));
      announce(reviewText.announceReasonSaved(difference.questionId));
    },
    savedValue: (questionId) => {
      if (answers.pending().has(questionId)) return null;
      const now = client.getQueryData<ReviewView>(queryKey)?.answers ?? review.answers;
      return now.find((answer) => answer.questionId === questionId)?.value ?? null;
    },
    storage: window.localStorage,
    storageKey: `sagspejl.begrundelser.${key}`,
  });
  answers.subscribe(reasons.flush);
  const former = createAnswerQueue({
    send: (pending) =>
      sendAnswer(pending, (body) =>
        call(saveFormerAnswer, { params: { reviewId: review.id, questionId: pending.questionId }, body }),
      ),
    onSaved: (answer) => {
      client.setQueryData<ReviewView>(queryKey, (old) => old && mergeFormerAnswer(old, answer));
      const { questionId, value } = answer;
      const name = reviewText.former.named(questionId);
      announce(reviewText.announceSaved(name, labelIn(review.formerWordings, questionId, value)));
    },
    storage: window.localStorage,
    storageKey: `sagspejl.tidligere.${key}`,
  });
  return { answers, former, reasons };
}

/** Says that the answer is saved, and what the dates say where that still has to be explained. */
function announceSaved({ questions }: ReviewView, { questionId, value, difference }: SavedAnswer): void {
  const label = (wanted: string) => labelIn(questions, questionId, wanted);
  const saved = reviewText.announceSaved(questionId, label(value));
  const differs = difference !== null && difference.reaction === null;
  announce(differs ? `${saved} ${reviewText.announceDifference(label(difference.machineValue))}` : saved);
}

function labelIn(questions: readonly QuestionView[], questionId: string, value: string): string {
  const question = questions.find(({ id }) => id === questionId);
  return question ? labelOf(question, value) : value;
}

async function sendAnswer<Saved extends AnswerView>(
  { value, remark, expectedRevision }: PendingAnswer,
  save: (body: SentAnswer) => Promise<Saved>,
): Promise<SendOutcome<Saved>> {
  try {
    return { kind: "saved", answer: await save({ value, remark, expectedRevision }) };
  } catch (error) {
    const problem = refusalIn(error);
    if (problem === null) return { kind: "lost" };
    const theirs = answerSchema.safeParse(problem.current);
    if (problem.status === 409 && theirs.success) return { kind: "conflict", theirs: theirs.data };
    return { kind: "refused", sentence: problem.detail ?? problem.title };
  }
}

async function sendReason(
  reviewId: number,
  { questionId, value, reason }: PendingReason,
): Promise<ReasonOutcome> {
  try {
    const sent = { params: { reviewId, questionId }, body: { value, reason } };
    return { kind: "saved", difference: await call(explainDifference, sent) };
  } catch (error) {
    const problem = refusalIn(error);
    if (problem === null) return { kind: "lost" };
    return { kind: "refused", sentence: problem.detail ?? problem.title };
  }
}

/** The server's no; null when no answer came, or one that may be another the next time. */
function refusalIn(error: unknown): Problem | null {
  if (!(error instanceof ApiProblem)) return null;
  const { status, problem } = error;
  return status >= 500 || status === 401 || status === 429 ? null : problem;
}
