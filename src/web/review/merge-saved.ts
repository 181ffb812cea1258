import type { AnswerView, MachineDifference, ReviewView, SavedAnswer } from "#contract/reviews";

/** The review with an answer that has just been saved, and with what the dates say to it. */
export function mergeAnswer(review: ReviewView, { difference, ...answer }: SavedAnswer): ReviewView {
  const isOther = ({ questionId }: { readonly questionId: string }) => questionId !== answer.questionId;
  return {
    ...review,
    status: review.status === "tildelt" ? "i-gang" : review.status,
    answers: [...review.answers.filter(isOther), answer],
    differences: [...review.differences.filter(isOther), ...(difference === null ? [] : [difference])],
  };
}

/** The review with what has just been saved by a former wording. */
export function mergeFormerAnswer(review: ReviewView, answer: AnswerView): ReviewView {
  const others = review.formerAnswers.filter(({ questionId }) => questionId !== answer.questionId);
  return { ...review, formerAnswers: [...others, answer] };
}

/** The review with the reason that has just been saved. */
export function mergeDifference(review: ReviewView, difference: MachineDifference): ReviewView {
  const others = review.differences.filter(({ questionId }) => questionId !== difference.questionId);
  return { ...review, differences: [...others, difference] };
}
