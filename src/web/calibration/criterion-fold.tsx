import type { QuestionView } from "#contract/catalogue";
import { calibrationText as text } from "../text/calibration.ts";

/** A question with its criterion folded under it. */
export function CriterionFold({ question }: { readonly question: QuestionView }) {
  const { id, text: words, scale, criterion } = question;
  return (
    <>
      <strong>{id}</strong> {words}
      <details className="criterion-fold">
        <summary>
          {text.criterion} <span className="sr-only">{id}</span>
        </summary>
        <ul>
          {scale.values.map(({ value, label }) => (
            <li key={value}>
              <strong>{label}:</strong> {criterion.byValue[value]}
            </li>
          ))}
          <li>
            <strong>{text.notRelevant}:</strong> {criterion.notRelevant}
          </li>
          {criterion.notYetMeasurable !== null && (
            <li>
              <strong>{text.notYet}:</strong> {criterion.notYetMeasurable}
            </li>
          )}
        </ul>
      </details>
    </>
  );
}
