import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ReviewView } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import { Tag } from "../ui/tag.tsx";
import type { ReviewChannel } from "./review-channel.ts";
import { SaveState } from "./save-state.tsx";
import type { Answers } from "./use-answers.ts";

interface ReviewHeaderProps {
  readonly review: ReviewView;
  readonly answers: Answers;
  readonly back: ReviewChannel["back"];
  /** Absent where the reader may not mark the case, or it is marked. */
  readonly onCritical?: () => void;
}

/** Which case of which level this is, how far it is saved, and the way to call for help. */
export function ReviewHeader({ review, answers, back, onCritical }: ReviewHeaderProps) {
  const { auditTitle, level, caseNumber, place, ofMine, mayEdit, critical, stratum, unit, caseFile } = review;
  useEffect(() => {
    document.title = `${reviewText.title(caseNumber)} · Sagspejl`;
  }, [caseNumber]);
  return (
    <header className="review-header">
      <Link to={back.path}>{back.title}</Link>
      <h1>
        {reviewText.title(caseNumber)}{" "}
        {place > 0 && <span className="review-place">({reviewText.place(place, ofMine)})</span>}
      </h1>
      <p className="review-facts">
        {auditTitle}, {reviewText.level(level)} · {reviewText.child(caseFile.ageYears)} · {stratum} ·{" "}
        {unit.name}
      </p>
      <div className="review-header-end">
        {mayEdit ? <SaveState review={review} answers={answers} /> : <Tag>{reviewText.readOnly}</Tag>}
        {critical && <Tag tone="urgent">{reviewText.markedCritical}</Tag>}
        {onCritical && (
          <Button small onPress={onCritical}>
            <span className="critical-mark" aria-hidden="true">
              ⚑
            </span>
            {reviewText.critical} <KeyHint keyName="K" />
          </Button>
        )}
      </div>
    </header>
  );
}
