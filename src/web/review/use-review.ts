import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";
import { choicesFor, missesRemark } from "#audit/review/answer-rules";
import type { QuestionView } from "#contract/catalogue";
import type { ReviewView } from "#contract/reviews";
import type { ReviewChannel } from "./review-channel.ts";
import type { ShownAnswer } from "./shown-answer.ts";
import type { ShownDifference } from "./shown-difference.ts";
import { type Answers, useAnswers } from "./use-answers.ts";
import { type Reply, type ReviewRefs, useReply } from "./use-reply.ts";
import { type ReviewKeys, useReviewKeys } from "./use-review-keys.ts";

export type AskedQuestion = ReviewView["questions"][number];

/** Where the reviewer is, and everything that can be done from there. */
export interface ReviewState {
  readonly review: ReviewView;
  readonly channel: ReviewChannel;
  readonly answers: Answers;
  readonly question: AskedQuestion;
  readonly index: number;
  readonly answer: ShownAnswer | undefined;
  /** The question as it was worded before, where the case is asked that too. */
  readonly formerWording: QuestionView | undefined;
  readonly difference: ShownDifference | undefined;
  readonly remarkIsDue: boolean;
  readonly reply: Reply;
  readonly refs: ReviewRefs;
  goTo(index: number): void;
  goToQuestion(id: string): void;
}

interface Options {
  readonly review: ReviewView;
  readonly channel: ReviewChannel;
  readonly userId: string;
  readonly firstQuestionId: string | undefined;
  readonly keysEnabled: boolean;
  readonly onCritical: () => void;
}

/** The review at one question at a time; null where nothing is asked. */
export function useReview({
  review,
  channel,
  userId,
  firstQuestionId,
  keysEnabled,
  onCritical,
}: Options): ReviewState | null {
  const answers = useAnswers(review, userId, channel);
  const navigate = useNavigate();
  const [index, setIndex] = useState(() => firstIndex(review, answers, firstQuestionId));
  const refs: ReviewRefs = {
    heading: useFocusOnMove(index),
    remark: useRef(null),
    difference: useRef(null),
    reason: useRef(null),
    former: useRef(null),
  };
  const question = review.questions[index];
  const goTo = (next: number) => {
    answers.queue.flush();
    answers.formerQueue.flush();
    reply?.stay();
    if (next < review.questions.length) setIndex(Math.max(next, 0));
    else void navigate({ to: channel.finish.path });
  };
  const reply = useReply({ review, answers, question, refs, goOn: () => goTo(index + 1) });
  const formerWording = review.formerWordings.find(({ id }) => id === question?.id);
  useReviewKeys(
    {
      ...answerKeys(review.mayEdit ? [question, formerWording] : [], refs, reply),
      up: () => goTo(index - 1),
      down: () => goTo(index + 1),
      k: onCritical,
      b: () => refs.remark.current?.focus(),
      g: () => refs.reason.current?.focus(),
      o: () => refs.former.current?.focus(),
    },
    keysEnabled,
  );
  if (!question || !reply) return null;
  const answer = answers.of(question.id);
  return {
    review,
    channel,
    answers,
    question,
    index,
    answer,
    formerWording,
    difference: answers.differenceOf(question.id),
    remarkIsDue: answer !== undefined && missesRemark(question, answer),
    reply,
    refs,
    goTo,
    goToQuestion: (id) => goTo(Math.max(placeOf(id, review), 0)),
  };
}

/** Each answer's key. Where the focus is in the part about the former wording, the keys answer by that. */
function answerKeys(
  [question, former]: readonly (QuestionView | undefined)[],
  refs: ReviewRefs,
  reply: Reply | null,
): ReviewKeys {
  const [choices, formerChoices] = [question, former].map((asked) => (asked ? choicesFor(asked) : []));
  const answer = (key: string) => {
    const isFormer = refs.former.current?.closest("section")?.contains(document.activeElement) ?? false;
    const choice = (isFormer ? formerChoices : choices)?.find((each) => each.key === key);
    if (choice && isFormer) reply?.chooseFormer(choice.value);
    else if (choice) reply?.choose(choice.value);
  };
  const keys = [...(choices ?? []), ...(formerChoices ?? [])].map(({ key }) => key);
  return Object.fromEntries(keys.map((key) => [key.toLowerCase(), () => answer(key)]));
}

/** The question asked for, else the first that lacks an answer, else the first. */
function firstIndex(review: ReviewView, answers: Answers, wanted: string | undefined): number {
  const asked = placeOf(wanted, review);
  if (asked >= 0) return asked;
  return Math.max(
    review.questions.findIndex(({ id }) => !answers.of(id) || answers.lacksFormer(id)),
    0,
  );
}

/** From 0; −1 where the question is not asked. */
function placeOf(wanted: string | undefined, { questions }: ReviewView): number {
  return questions.findIndex(({ id }) => id === wanted);
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
