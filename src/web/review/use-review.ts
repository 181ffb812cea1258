import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { choicesFor, missesRemark } from "#audit/review/answer-rules";
import type { ReviewView } from "#contract/reviews";
import { type Answers, type ShownAnswer, useAnswers } from "./use-answers.ts";
import { useReviewKeys } from "./use-review-keys.ts";

export type AskedQuestion = ReviewView["questions"][number];

/** Where the reviewer is, and everything that can be done from there. */
export interface ReviewState {
  readonly review: ReviewView;
  readonly answers: Answers;
  readonly question: AskedQuestion;
  readonly index: number;
  readonly answer: ShownAnswer | undefined;
  readonly remarkIsDue: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly remarkRef: RefObject<HTMLTextAreaElement | null>;
  goTo(index: number): void;
  goToQuestion(id: string): void;
  choose(value: string): void;
  writeRemark(remark: string): void;
}

interface Options {
  readonly review: ReviewView;
  readonly userId: string;
  readonly firstQuestionId: string | undefined;
  readonly keysEnabled: boolean;
  readonly onCritical: () => void;
}

/** Typing is sent after this pause; leaving the question sends it at once. */
const typingPauseMs = 900;

export function useReview({
  review,
  userId,
  firstQuestionId,
  keysEnabled,
  onCritical,
}: Options): ReviewState | null {
  const answers = useAnswers(review, userId);
  const navigate = useNavigate();
  const [index, setIndex] = useState(() => firstIndex(review, answers, firstQuestionId));
  const headingRef = useFocusOnMove(index);
  const remarkRef = useRef<HTMLTextAreaElement>(null);
  const question = review.questions[index];
  const answer = question && answers.of(question.id);
  const last = review.questions.length - 1;
  const goTo = (next: number) => {
    answers.queue.flush();
    if (next > last)
      void navigate({ to: "/maalinger/$reviewId/afslut", params: { reviewId: String(review.id) } });
    else setIndex(Math.max(next, 0));
  };
  const choose = (value: string) => {
    if (!review.mayEdit || !question) return;
    const remark = answer?.remark ?? "";
    // At once, so that the remark field is there for the very next key.
    flushSync(() =>
      answers.queue.put({ questionId: question.id, value, remark, expectedRevision: answer?.revision ?? 0 }),
    );
    if (missesRemark(question, { value, remark })) remarkRef.current?.focus();
    else goTo(index + 1);
  };
  const writeRemark = (remark: string) => {
    if (!question || !answer) return;
    const expectedRevision = answer.pending?.expectedRevision ?? answer.revision;
    answers.queue.put(
      { questionId: question.id, value: answer.value, remark, expectedRevision },
      typingPauseMs,
    );
  };
  const choiceKeys = (question && review.mayEdit ? choicesFor(question) : []).map(
    ({ key, value }) => [key.toLowerCase(), () => choose(value)] as const,
  );
  useReviewKeys(
    {
      ...Object.fromEntries(choiceKeys),
      up: () => goTo(index - 1),
      down: () => goTo(index + 1),
      k: onCritical,
      b: () => remarkRef.current?.focus(),
    },
    keysEnabled,
  );
  if (!question) return null;
  const remarkIsDue = answer !== undefined && missesRemark(question, answer);
  const goToQuestion = (id: string) =>
    goTo(
      Math.max(
        review.questions.findIndex((each) => each.id === id),
        0,
      ),
    );
  return {
    review,
    answers,
    question,
    index,
    answer,
    remarkIsDue,
    headingRef,
    remarkRef,
    goTo,
    goToQuestion,
    choose,
    writeRemark,
  };
}

/** The question asked for, else the first without an answer, else the first. */
function firstIndex({ questions }: ReviewView, answers: Answers, wanted: string | undefined): number {
  const asked = questions.findIndex(({ id }) => id === wanted);
  if (asked >= 0) return asked;
  return Math.max(
    questions.findIndex(({ id }) => !answers.of(id)),
    0,
  );
}

/** The question's heading takes the focus when the question changes, so that a screen reader reads it. */
function useFocusOnMove(index: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for the new question, whose heading it focuses
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".review-question")?.scrollTo({ top: 0 });
  }, [index]);
  return heading;
}
