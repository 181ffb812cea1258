import { isDefect, missesRemark } from "#audit/review/answer-rules";
import type { ReviewView } from "#contract/reviews";
import { labelOf } from "../meeting/label-of.ts";
import { reviewText } from "../text/review.ts";
import { ExplainedDifferences } from "./explained-differences.tsx";
import { QuestionLink } from "./question-link.tsx";
import { lacksReason } from "./shown-difference.ts";
import type { Answers } from "./use-answers.ts";
import type { AskedQuestion } from "./use-review.ts";

interface ReviewOverviewProps {
  readonly review: ReviewView;
  readonly answers: Answers;
}

/** What is unanswered, which remarks and reasons lack, every defect with its remark, and what was answered against the dates. */
export function ReviewOverview({ review, answers }: ReviewOverviewProps) {
  const { unanswered, withoutFormer, withoutRemark, withoutReason } = whatLacks(review, answers);
  const defects = review.questions.filter((question) => {
    const answer = answers.of(question.id);
    return answer !== undefined && isDefect(question, answer.value);
  });
  return (
    <>
      <section aria-labelledby="mangler-svar">
        <h2 id="mangler-svar">{reviewText.unansweredTitle(unanswered.length)}</h2>
        {unanswered.length === 0 ? (
          <p>{reviewText.allAnswered}</p>
        ) : (
          <QuestionLinks review={review} questions={unanswered} />
        )}
      </section>
      {withoutFormer.length > 0 && (
        <section aria-labelledby="mangler-tidligere-ordlyd">
          <h2 id="mangler-tidligere-ordlyd">{reviewText.former.lackingTitle(withoutFormer.length)}</h2>
          <QuestionLinks review={review} questions={withoutFormer} />
        </section>
      )}
      {withoutRemark.length > 0 && (
        <section aria-labelledby="mangler-bemaerkning">
          <h2 id="mangler-bemaerkning">{reviewText.remarksTitle(withoutRemark.length)}</h2>
          <QuestionLinks review={review} questions={withoutRemark} />
        </section>
      )}
      {withoutReason.length > 0 && (
        <section aria-labelledby="mangler-begrundelse">
          <h2 id="mangler-begrundelse">{reviewText.difference.lackingTitle(withoutReason.length)}</h2>
          <QuestionLinks review={review} questions={withoutReason} />
        </section>
      )}
      <section aria-labelledby="mangler">
        <h2 id="mangler">{reviewText.defectsTitle(defects.length)}</h2>
        {defects.length === 0 && <p>{reviewText.noDefects}</p>}
        <ul className="defects">
          {defects.map((question) => (
            <Defect key={question.id} review={review} question={question} answers={answers} />
          ))}
        </ul>
      </section>
      <ExplainedDifferences review={review} answers={answers} />
    </>
  );
}

/** The questions that keep the review from being submitted. */
export function whatLacks(review: ReviewView, answers: Answers) {
  const unanswered = review.questions.filter(({ id }) => !answers.of(id));
  const withoutFormer = review.questions.filter(({ id }) => answers.of(id) && answers.lacksFormer(id));
  const withoutRemark = review.questions.filter((question) => {
    const answer = answers.of(question.id);
    return answer !== undefined && missesRemark(question, answer);
  });
  const withoutReason = review.questions.filter(({ id }) => lacksReason(answers.differenceOf(id)));
  return { unanswered, withoutFormer, withoutRemark, withoutReason };
}

function QuestionLinks({
  review,
  questions,
}: {
  readonly review: ReviewView;
  readonly questions: readonly AskedQuestion[];
}) {
  return (
    <ul className="question-links">
      {questions.map(({ id, text }) => (
        <li key={id}>
          <QuestionLink reviewId={review.id} questionId={id} /> {text}
        </li>
      ))}
    </ul>
  );
}

function Defect({ review, question, answers }: ReviewOverviewProps & { readonly question: AskedQuestion }) {
  const answer = answers.of(question.id);
  return (
    <li>
      <p>
        <QuestionLink reviewId={review.id} questionId={question.id} /> {question.text}{" "}
        <strong>{answer && labelOf(question, answer.value)}</strong>
      </p>
      <p className="defect-remark">{answer?.remark === "" ? reviewText.remarkMissing : answer?.remark}</p>
    </li>
  );
}
