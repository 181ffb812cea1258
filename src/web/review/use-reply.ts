import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { missesRemark } from "#audit/review/answer-rules";
import type { ReviewView } from "#contract/reviews";
import { lacksReason } from "./shown-difference.ts";
import type { Answers } from "./use-answers.ts";
import { useMoveOn } from "./use-move-on.ts";

/** Everything that can be said to one question. */
export interface Reply {
  choose(value: string): void;
  /** Answers by the question's former wording. */
  chooseFormer(value: string): void;
  writeFormerRemark(remark: string): void;
  writeRemark(remark: string): void;
  writeReason(reason: string): void;
  /** Sends the reason as it is written. */
  explain(): void;
  /** Goes to what the question still lacks, else to the next one. */
  moveOn(): void;
  /** Ends the wait for an answer on its way: the reviewer has gone elsewhere. */
  stay(): void;
}

/** What takes the focus. */
export interface ReviewRefs {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly remark: RefObject<HTMLTextAreaElement | null>;
  readonly difference: RefObject<HTMLHeadingElement | null>;
  readonly reason: RefObject<HTMLTextAreaElement | null>;
  readonly former: RefObject<HTMLHeadingElement | null>;
}

interface ReplyOptions {
  readonly review: ReviewView;
  readonly answers: Answers;
  readonly question: ReviewView["questions"][number] | undefined;
  readonly refs: ReviewRefs;
  readonly goOn: () => void;
}

/** Typing is sent after this pause; leaving the question sends it at once. */
const typingPauseMs = 900;

/** Answers, remarks and reasons go to the queues; the focus goes to what is to be written, or on. Null where nothing is asked. */
export function useReply({ review, answers, question, refs, goOn: goToNext }: ReplyOptions): Reply | null {
  const { queue, formerQueue, reasons } = answers;
  const goOn = () => (question && answers.lacksFormer(question.id) ? focusWithin(refs.former) : goToNext());
  const answer = question && answers.of(question.id);
  const isDue = question !== undefined && answer !== undefined && missesRemark(question, answer);
  const differs = question && answers.differenceOf(question.id);
  const awaitAnswer = useMoveOn(answers, () => {
    // Who is writing goes on writing; who answers by key keeps the keys.
    const isWriting = document.activeElement instanceof HTMLTextAreaElement;
    if (isDue) refs.remark.current?.focus();
    else if (lacksReason(differs)) focusWithin(isWriting ? refs.reason : refs.difference);
    else goOn();
  });
  if (!question) return null;
  const questionId = question.id;
  const former = answers.formerOf(questionId);
  const putReason = (state: "kladde" | "venter", reason: string) =>
    answer && reasons.put({ questionId, value: answer.value, reason, state });
  // Only where a duty answers the question can the dates differ.
  const leave = (value: string) => (question.duties.length > 0 ? awaitAnswer({ questionId, value }) : goOn());
  return {
    choose(value) {
      if (!review.mayEdit) return;
      const remark = answer?.remark ?? "";
      // At once, so that the remark field is there for the very next key.
      flushSync(() => queue.put({ questionId, value, remark, expectedRevision: answer?.revision ?? 0 }));
      if (missesRemark(question, { value, remark })) refs.remark.current?.focus();
      else leave(value);
    },
    writeRemark(remark) {
      if (!answer) return;
      const expectedRevision = answer.pending?.expectedRevision ?? answer.revision;
      queue.put({ questionId, value: answer.value, remark, expectedRevision }, typingPauseMs);
    },
    chooseFormer(value) {
      if (!review.mayEdit) return;
      const remark = former?.remark ?? "";
      formerQueue.put({ questionId, value, remark, expectedRevision: former?.revision ?? 0 });
      if (isDue) refs.remark.current?.focus();
      else if (lacksReason(differs)) focusWithin(refs.difference);
      else goToNext();
    },
    writeFormerRemark(remark) {
      if (!former) return;
      const expectedRevision = former.pending?.expectedRevision ?? former.revision;
      formerQueue.put({ questionId, value: former.value, remark, expectedRevision }, typingPauseMs);
    },
    writeReason: (reason) => putReason("kladde", reason),
    explain() {
      putReason("venter", differs?.reason.trim() ?? "");
      if (isDue) refs.remark.current?.focus();
      else goOn();
    },
    moveOn() {
      queue.flush();
      if (answer) leave(answer.value);
    },
    stay: () => awaitAnswer(null),
  };
}

/** Shows all of the section that the focus goes into, not only its first line. */
function focusWithin({ current }: RefObject<HTMLElement | null>): void {
  current?.focus({ preventScroll: true });
  current?.closest("section")?.scrollIntoView({ block: "nearest" });
}
