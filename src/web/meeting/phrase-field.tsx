import { type PhrasePlace, splitCriterion } from "#audit/meet/criterion-phrases";
import type { QuestionView } from "#contract/catalogue";
import { meetingText } from "../text/meeting.ts";
import { SelectField } from "../ui/select-field.tsx";
import { labelOf } from "./label-of.ts";

/** Null: no sentence in particular. */
export type PointedPlace = PhrasePlace | null;

interface PhraseFieldProps {
  readonly question: QuestionView;
  readonly value: PointedPlace;
  readonly onChange: (place: PointedPlace) => void;
}

const none = "ingen";

/** Which sentence of the criterion was read differently. */
export function PhraseField({ question, value, onChange }: PhraseFieldProps) {
  const phrases = splitCriterion(question);
  return (
    <SelectField
      label={meetingText.phrase}
      value={value === null ? none : keyOf(value)}
      options={[
        { value: none, label: meetingText.noPhrase },
        ...phrases.map((phrase) => ({
          value: keyOf(phrase),
          label: meetingText.phraseIn(labelOf(question, phrase.value), phrase.text),
        })),
      ]}
      onChange={(chosen) => {
        const found = phrases.find((phrase) => keyOf(phrase) === chosen);
        onChange(found === undefined ? null : { value: found.value, index: found.index });
      }}
    />
  );
}

function keyOf({ value, index }: PhrasePlace): string {
  return `${value} ${index}`;
}
