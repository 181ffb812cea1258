import { type KeyboardEvent, useState } from "react";
import { shortestRemark } from "#audit/review/answer-rules";
import type { MachineDifference } from "#contract/reviews";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { labelOf } from "../meeting/label-of.ts";
import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { keepTogether } from "../ui/keep-together.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import type { ShownDifference } from "./shown-difference.ts";
import type { ReviewState } from "./use-review.ts";

const text = reviewText.difference;

/** What the dates say where the saved answer says something else, and why it is kept or changed. */
export function DifferencePanel({ state }: { readonly state: ReviewState }) {
  const { difference: shown, question, refs, review } = state;
  if (!shown) return null;
  const { machineValue, sentences, asOf } = shown.difference;
  return (
    <section className="machine-difference" aria-labelledby="datoerne-siger">
      <h3 id="datoerne-siger" ref={refs.difference} tabIndex={-1}>
        {text.title(labelOf(question, machineValue))}
      </h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{keepTogether(sentence)}</li>
        ))}
      </ul>
      <p className="quiet">{text.asOf(formatDanishDate(localDate(asOf)))}</p>
      {shown.state === "gemt" && shown.reaction && <Reaction reaction={shown.reaction} />}
      {shown.state === "venter" && (
        <p>
          {text.waits} »{shown.reason}«
        </p>
      )}
      {shown.state === "mangler" && !review.mayEdit && <p>{text.lacking}</p>}
      {shown.state === "mangler" && review.mayEdit && (
        <ReasonField key={question.id} state={state} shown={shown} />
      )}
    </section>
  );
}

function Reaction({
  reaction: { kind, reason, by, at },
}: {
  readonly reaction: NonNullable<MachineDifference["reaction"]>;
}) {
  return (
    <p>
      <strong>{text.kinds[kind]}:</strong> {reason}{" "}
      <span className="quiet">
        ({by}, {formatMoment(at)})
      </span>
    </p>
  );
}

interface ReasonFieldProps {
  readonly state: ReviewState;
  readonly shown: ShownDifference;
}

/** Why: what is written stays, also when one goes elsewhere, until it is sent. */
function ReasonField({ state: { question, reply, refs }, shown }: ReasonFieldProps) {
  const [isTried, setTried] = useState(false);
  const isTooShort = shown.reason.trim().length < shortestRemark;
  const isWrong = isTried && isTooShort;
  const send = () => {
    setTried(true);
    if (isTooShort) refs.reason.current?.focus();
    else reply.explain();
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === "Escape") refs.heading.current?.focus();
    if (key === "Enter" && (ctrlKey || metaKey)) send();
  };
  const label = labelOf(question, shown.value).toLocaleLowerCase("da");
  return (
    <div className="remark">
      <p id="begrundelse-hvad">{shown.isKept ? text.keepOrChange : text.changed(label)}</p>
      <label htmlFor="begrundelse">
        {text.reason} <KeyHint keyName="G" />
      </label>
      <p id="begrundelse-hjaelp" className={isWrong ? "remark-due" : "quiet"}>
        {isWrong ? text.tooShort(shortestRemark) : text.hint}
      </p>
      <textarea
        id="begrundelse"
        ref={refs.reason}
        className="form-input"
        rows={2}
        maxLength={1000}
        value={shown.reason}
        aria-describedby="begrundelse-hvad begrundelse-hjaelp"
        aria-required
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => reply.writeReason(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button onPress={send}>{shown.isKept ? text.keep(label) : text.saveChange(label)}</Button>
    </div>
  );
}
