import type { ReviewView } from "#contract/reviews";
import { dayInDenmark } from "#kit/clock";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { formatDanishShortDate, formatDanishTime } from "#kit/danish-date";
import { reviewText } from "../text/review.ts";
import type { Answers } from "./use-answers.ts";
import { useMoment } from "./use-moment.ts";

/** How long an answer may be on its way before it is called not saved. */
const patienceMs = 700;

/** Whether everything is saved, and when the last answer was. */
export function SaveState({ review, answers }: { readonly review: ReviewView; readonly answers: Answers }) {
  const waiting = answers.sheets.flatMap(({ pending }) => pending).length;
  const reasons = answers.pendingReasons.length;
  const isLate = useMoment(waiting + reasons > 0, patienceMs);
  if (waiting + reasons > 0)
    return (
      <span className={isLate ? "save-state is-late" : "save-state"}>
        {isLate ? reviewText.notSaved(waiting, reasons) : reviewText.saving}
      </span>
    );
  const last = review.answers
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last === undefined) return <span className="save-state">{reviewText.nothingSaved}</span>;
  return (
    <span className="save-state is-saved">
      {reviewText.savedAt(whenSaved(last))} <span aria-hidden="true">✓</span>
    </span>
  );
}

/** `kl. 14.02` when it was today, else the day. */
function whenSaved(instant: string): string {
  const time = formatCopenhagenTime(Math.floor(Date.parse(instant) / 60_000));
  const today = formatCopenhagenTime(Math.floor(Date.now() / 60_000));
  return time.slice(0, 10) === today.slice(0, 10)
    ? formatDanishTime(time)
    : formatDanishShortDate(dayInDenmark(instant));
}
