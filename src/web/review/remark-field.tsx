import { type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import { isDefect } from "#audit/review/answer-rules";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { KeyHint } from "../ui/key-hint.tsx";
import type { ReviewState } from "./use-review.ts";

/** Required on a defect, where it opens by itself; elsewhere there for those who want it. */
export function RemarkField({ state }: { readonly state: ReviewState }) {
  const { question, answer, remarkIsDue, review, reply, refs } = state;
  const [openedFor, setOpenedFor] = useState<string>();
  if (!answer) return null;
  const isRequired = isDefect(question, answer.value);
  if (!isRequired && answer.remark === "" && openedFor !== question.id) {
    if (!review.mayEdit) return null;
    return (
      <Button variant="quiet" onPress={() => openAndFocus()}>
        {reviewText.addRemark}
      </Button>
    );
  }
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === "Escape") refs.heading.current?.focus();
    if (key === "Enter" && (ctrlKey || metaKey) && !remarkIsDue) reply.moveOn();
  };
  return (
    <div className="remark">
      <label htmlFor="bemaerkning">
        {reviewText.remark} <KeyHint keyName="B" />
      </label>
      <p id="bemaerkning-hjaelp" className={remarkIsDue ? "remark-due" : "quiet"}>
        {remarkIsDue ? reviewText.remarkRequired : reviewText.remarkHint}
      </p>
      <textarea
        id="bemaerkning"
        ref={refs.remark}
        className="form-input"
        rows={3}
        maxLength={4000}
        value={answer.remark}
        readOnly={!review.mayEdit}
        aria-describedby="bemaerkning-hjaelp"
        aria-required={isRequired}
        aria-invalid={remarkIsDue || undefined}
        onChange={({ target }) => reply.writeRemark(target.value)}
        onBlur={() => state.answers.queue.flush()}
        onKeyDown={onKeyDown}
      />
    </div>
  );

  function openAndFocus() {
    flushSync(() => setOpenedFor(question.id));
    refs.remark.current?.focus();
  }
}
