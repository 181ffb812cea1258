import { isDefect, missesRemark } from "#audit/review/answer-rules";
import { labelOf } from "../meeting/label-of.ts";
import { reviewText } from "../text/review.ts";
import { lacksReason } from "./shown-difference.ts";
import type { Answers } from "./use-answers.ts";
import type { AskedQuestion, ReviewState } from "./use-review.ts";

/** Every question of the case with its state in words and by icon, and those that are not asked with the reason. */
export function QuestionList({ state }: { readonly state: ReviewState }) {
  const { review, answers, question: current, goToQuestion } = state;
  const answered = review.questions.filter(({ id }) => answers.of(id)).length;
  return (
    <>
      <details className="question-list">
        <summary>{reviewText.allQuestions(answered, review.questions.length)}</summary>
        {review.landmarks.map(({ id, title }) => (
          <section key={id} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {review.questions
                .filter(({ landmark }) => landmark === id)
                .map((question) => {
                  const { icon, words } = stateOf(question, answers);
                  return (
                    <li key={question.id}>
                      <button
                        type="button"
                        aria-current={question.id === current.id ? "true" : undefined}
                        onClick={() => goToQuestion(question.id)}
                      >
                        <span aria-hidden="true" className="question-icon">
                          {icon}
                        </span>
                        <span>
                          <strong>{question.id}</strong> {question.text}{" "}
                          <span className="quiet">– {words}</span>
                        </span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </details>
      {review.notAsked.length > 0 && (
        <details className="question-list">
          <summary>{reviewText.notAsked(review.notAsked.length)}</summary>
          <ul>
            {review.notAsked.map(({ id, text, reason }) => (
              <li key={id}>
                <strong>{id}</strong> {text} <span className="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function stateOf(question: AskedQuestion, answers: Answers): { icon: string; words: string } {
  const answer = answers.of(question.id);
  if (!answer) return { icon: "○", words: reviewText.unanswered };
  if (answer.pending?.state === "konflikt") return { icon: "⇄", words: reviewText.inConflict };
  if (answer.pending?.state === "afvist") return { icon: "✕", words: reviewText.refused };
  const label = labelOf(question, answer.value);
  if (missesRemark(question, answer)) return { icon: "✎", words: `${label}, ${reviewText.remarkMissing}` };
  if (answers.lacksFormer(question.id)) return { icon: "◐", words: `${label}, ${reviewText.former.listed}` };
  if (lacksReason(answers.differenceOf(question.id)))
    return { icon: "≠", words: `${label}, ${reviewText.difference.listed}` };
  if (answer.pending) return { icon: "↻", words: `${label}, ${reviewText.notSavedYet}` };
  return { icon: isDefect(question, answer.value) ? "▲" : "✓", words: label };
}
