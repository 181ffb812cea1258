import { reviewText } from "../text/review.ts";
import { lacksReason } from "./shown-difference.ts";
import type { ReviewState } from "./use-review.ts";

/** How far each landmark is; leads to its first unanswered question, else to the first that lacks a reason or an answer by its former wording. */
export function LandmarkProgress({ state }: { readonly state: ReviewState }) {
  const { review, answers, question, goToQuestion } = state;
  return (
    <nav aria-label={reviewText.landmarks}>
      <ul className="landmarks">
        {review.landmarks.map(({ id, title }) => {
          const ofLandmark = review.questions.filter(({ landmark }) => landmark === id);
          const unanswered = ofLandmark.filter((each) => !answers.of(each.id));
          const differing = ofLandmark.filter((each) => lacksReason(answers.differenceOf(each.id)));
          const halfAnswered = ofLandmark.filter((each) => answers.lacksFormer(each.id));
          const lacking = [...unanswered, ...differing, ...halfAnswered];
          const first = lacking[0] ?? ofLandmark[0];
          const done = ofLandmark.length - unanswered.length;
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={question.landmark === id ? "true" : undefined}
                aria-label={reviewText.landmarkProgress(title, done, ofLandmark.length, differing.length)}
                onClick={() => first && goToQuestion(first.id)}
              >
                {title}{" "}
                <span className="figure">
                  {done}/{ofLandmark.length}
                </span>
                {differing.length > 0 && (
                  <span aria-hidden="true" className="landmark-differs">
                    {" "}
                    ≠ {differing.length}
                  </span>
                )}
                {lacking.length === 0 && <span aria-hidden="true"> ✓</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
