import type { ReviewView } from "#contract/reviews";
import { labelOf } from "../meeting/label-of.ts";
import { reviewText } from "../text/review.ts";
import { QuestionLink } from "./question-link.tsx";
import type { Answers } from "./use-answers.ts";

const text = reviewText.difference;

interface ExplainedDifferencesProps {
  readonly review: ReviewView;
  readonly answers: Answers;
}

/** The answers that were kept or changed where the dates say something else, with the reason. Nothing where there are none. */
export function ExplainedDifferences({ review, answers }: ExplainedDifferencesProps) {
  const explained = review.questions.flatMap((question) => {
    const shown = answers.differenceOf(question.id);
    return shown && shown.state !== "mangler" ? [{ question, shown }] : [];
  });
  if (explained.length === 0) return null;
  return (
    <section aria-labelledby="afviger-fra-datoerne">
      <h2 id="afviger-fra-datoerne">{text.explainedTitle(explained.length)}</h2>
      <ul className="defects">
        {explained.map(({ question, shown }) => (
          <li key={question.id}>
            <p>
              <QuestionLink reviewId={review.id} questionId={question.id} /> {question.text}{" "}
              <strong>{labelOf(question, shown.value)}</strong>
            </p>
            <p className="quiet">{text.against(labelOf(question, shown.difference.machineValue))}</p>
            <p className="defect-remark">
              <strong>{text.kinds[shown.isKept ? "fastholdt" : "aendret"]}:</strong>{" "}
              {shown.reaction?.reason ?? shown.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
