import { reviewText } from "../text/review.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Answers } from "./use-answers.ts";

/** Answers that the server would not take, with its reason; they stay until somebody lets them go. */
export function RefusedAnswers({ answers }: { readonly answers: Answers }) {
  const refused = answers.pending.filter(({ state }) => state === "afvist");
  return refused.map(({ questionId, sentence, remark }) => (
    <Notice key={questionId} kind="fejl" title={reviewText.refusedTitle(questionId)}>
      <p>{sentence}</p>
      {remark !== "" && <p>»{remark}«</p>}
      <Button small onPress={() => answers.queue.drop(questionId)}>
        {reviewText.drop}
      </Button>
    </Notice>
  ));
}
