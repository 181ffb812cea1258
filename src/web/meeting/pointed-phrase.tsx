import type { CriterionPhrase } from "#audit/meet/criterion-phrases";
import type { QuestionView } from "#contract/catalogue";
import { meetingText } from "../text/meeting.ts";
import { labelOf } from "./label-of.ts";

interface PointedPhraseProps {
  readonly question: QuestionView;
  readonly phrase: CriterionPhrase | null;
}

/** The sentence of the criterion that a message or a settled answer points to; nothing where it points to none. */
export function PointedPhrase({ question, phrase }: PointedPhraseProps) {
  if (phrase === null) return null;
  return (
    <p className="pointed-phrase">
      <span className="quiet">{meetingText.pointsTo(labelOf(question, phrase.value))}</span>{" "}
      <q>{phrase.text}</q>
    </p>
  );
}
