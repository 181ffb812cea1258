import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type ReviewView, saveStrengths } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { announce } from "../ui/announce.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { reviewQuery } from "./review-queues.ts";

const typingPauseMs = 900;

/** What is good in the case. Saved while it is written. */
export function StrengthsField({ review }: { readonly review: ReviewView }) {
  const [text, setText] = useState(review.strengths);
  const client = useQueryClient();
  const save = useCall(saveStrengths, { invalidates: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = (strengths: string) => {
    clearTimeout(timer.current);
    if (strengths === review.strengths) return;
    const onSuccess = () => {
      client.setQueryData(reviewQuery(review.id).queryKey, (old) => old && { ...old, strengths });
      announce(reviewText.strengthsSaved);
    };
    save.mutate({ params: { reviewId: review.id }, body: { strengths } }, { onSuccess });
  };
  const latest = useRef(() => {});
  latest.current = () => send(text);
  useEffect(() => () => latest.current(), []);
  if (!review.mayEdit)
    return (
      <section>
        <h2>{reviewText.strengths}</h2>
        <p>
          {review.strengths === "" ? (
            <span className="quiet">{reviewText.noStrengths}</span>
          ) : (
            review.strengths
          )}
        </p>
      </section>
    );
  const change = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next), typingPauseMs);
  };
  return (
    <div className="strengths">
      <TextAreaField
        label={reviewText.strengths}
        hint={reviewText.strengthsHint}
        optional
        value={text}
        onChange={change}
        textarea={{ rows: 3, maxLength: 4000, onBlur: () => send(text) }}
      />
      <ProblemNotice error={save.error} />
      {text !== "" && text === review.strengths && <p className="quiet">{reviewText.strengthsSaved} ✓</p>}
    </div>
  );
}
