import type { QuestionResultView } from "#contract/results";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { resultsText } from "../text/results.ts";

const text = resultsText.dates;

/** What level 0 rests on, and what it leaves out. Nothing where no duty answers the question. */
export function DatesNote({ machine }: Pick<QuestionResultView, "machine">) {
  if (machine === null) return null;
  return (
    <p className="quiet">
      {text.title}. {text.lead(machine.cases, formatDanishDate(localDate(machine.asOf)))}
      {machine.undecided ? ` ${text.undecidedCases(machine.undecided)}` : ""}
      {machine.asksMoreThanDates && ` ${text.onlyDatesLong}`}
    </p>
  );
}
