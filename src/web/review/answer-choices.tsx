import { useId } from "react";
import type { AnswerChoice } from "#audit/review/answer-rules";
import type { QuestionView } from "#contract/catalogue";
import { KeyHint } from "../ui/key-hint.tsx";

interface AnswerChoicesProps {
  readonly label: string;
  readonly question: Pick<QuestionView, "criterion">;
  readonly choices: readonly AnswerChoice[];
  readonly value: string | undefined;
  readonly showKeys: boolean;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

/** Each answer as a button with its criterion beside it, so that neither has to be looked for. */
export function AnswerChoices({
  label,
  question,
  choices,
  value,
  showKeys,
  disabled,
  onChoose,
}: AnswerChoicesProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would repeat the heading
    <div className="answers" role="group" aria-label={label}>
      {choices.map((choice) => (
        <div className="answer" key={choice.value}>
          <button
            type="button"
            className="answer-button"
            aria-pressed={value === choice.value}
            aria-describedby={`${id}-${choice.value}`}
            disabled={disabled}
            onClick={() => onChoose(choice.value)}
          >
            {showKeys && <KeyHint keyName={choice.key} />} {choice.label}
          </button>
          <p id={`${id}-${choice.value}`}>{criterionOf(question, choice.value)}</p>
        </div>
      ))}
    </div>
  );
}

function criterionOf({ criterion }: Pick<QuestionView, "criterion">, value: string): string {
  if (value === "ikke-relevant") return criterion.notRelevant;
  if (value === "ikke-maalbar-endnu") return criterion.notYetMeasurable ?? "";
  return criterion.byValue[value] ?? "";
}
