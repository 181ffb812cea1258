import type { KeyboardEvent } from "react";
import { choicesFor } from "#audit/review/answer-rules";
import { reviewText } from "../text/review.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import { AnswerChoices } from "./answer-choices.tsx";
import type { ReviewState } from "./use-review.ts";

const text = reviewText.former;

interface FormerWordingProps {
  readonly state: ReviewState;
  readonly showKeys: boolean;
}

/** The question as it was worded before, once it is answered as it is worded now; nothing in most cases. */
export function FormerWording({ state, showKeys }: FormerWordingProps) {
  const { formerWording, answer, answers, review, reply, refs } = state;
  if (!formerWording || !answer) return null;
  const former = answers.formerOf(formerWording.id);
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === "Escape") refs.former.current?.focus();
    if (key === "Enter" && (ctrlKey || metaKey)) reply.moveOn();
  };
  return (
    <section className="former-wording" aria-labelledby="tidligere-ordlyd">
      <h3 id="tidligere-ordlyd" ref={refs.former} tabIndex={-1}>
        {text.title} {showKeys && <KeyHint keyName="O" />}
      </h3>
      <p className="quiet">
        {text.why} {showKeys && <span className="keys-here">{text.keys}</span>}
      </p>
      <p className="former-text">{formerWording.text}</p>
      <AnswerChoices
        label={text.choices}
        question={formerWording}
        choices={choicesFor(formerWording)}
        value={former?.value}
        showKeys={showKeys}
        disabled={!review.mayEdit}
        onChoose={reply.chooseFormer}
      />
      {former ? (
        <div className="remark">
          <label htmlFor="tidligere-bemaerkning">{text.remark}</label>
          <textarea
            id="tidligere-bemaerkning"
            className="form-input"
            rows={2}
            maxLength={4000}
            value={former.remark}
            readOnly={!review.mayEdit}
            onChange={({ target }) => reply.writeFormerRemark(target.value)}
            onBlur={() => answers.formerQueue.flush()}
            onKeyDown={onKeyDown}
          />
        </div>
      ) : (
        !review.mayEdit && <p>{text.unanswered}</p>
      )}
    </section>
  );
}
