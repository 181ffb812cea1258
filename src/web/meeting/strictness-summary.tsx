import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { z } from "zod";
import type { listDifferences } from "#contract/meetings";
import { meetingText } from "../text/meeting.ts";
import { Button } from "../ui/button.tsx";

export type QuestionSummary = z.output<(typeof listDifferences)["response"]>["questions"][number];

const shownFirst = 6;

interface StrictnessSummaryProps {
  readonly questions: readonly QuestionSummary[];
  readonly auditId: string;
}

/** One sentence per question that levels differ on, most differences first. */
export function StrictnessSummary({ questions, auditId }: StrictnessSummaryProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? questions : questions.slice(0, shownFirst);
  return (
    <section aria-labelledby="overblik">
      <h2 id="overblik">{meetingText.summaryTitle}</h2>
      <ul className="strictness">
        {shown.map((summary) => (
          <li key={`${summary.questionId} ${summary.levels.join()}`}>
            <p>
              <Link
                to="/tilsyn/$auditId/niveauer"
                params={{ auditId }}
                search={{ spoergsmaal: summary.questionId }}
                resetScroll={false}
              >
                {strictnessSentence(summary)}
              </Link>
              <MostPointedTo summary={summary} />
            </p>
            <p className="quiet">
              {summary.text} {meetingText.settledOf(summary.settled, summary.pairs - summary.agree)}.
            </p>
          </li>
        ))}
      </ul>
      {questions.length > shown.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {meetingText.showMore(questions.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** `; 5 samtaler peger på »…«`: the sentence of the criterion that most cases point to. */
function MostPointedTo({ summary: { phrases } }: { readonly summary: QuestionSummary }) {
  const [most] = phrases;
  return most === undefined ? null : <>; {meetingText.pointing(most.cases, most.text)}</>;
}

/** `På IND-09 er niveau 2 strengere i 9 af 12 sager`. */
function strictnessSentence({
  questionId,
  levels: [first, second],
  pairs,
  agree,
  measured,
  firstStricter,
  secondStricter,
}: QuestionSummary): string {
  if (firstStricter + secondStricter === 0)
    return meetingText.aside(questionId, meetingText.of(pairs - agree, pairs));
  if (firstStricter === 0)
    return meetingText.stricter(questionId, second, meetingText.of(secondStricter, measured));
  if (secondStricter === 0)
    return meetingText.stricter(questionId, first, meetingText.of(firstStricter, measured));
  const [more, less] = firstStricter > secondStricter ? [first, second] : [second, first];
  const [most, fewest] = [Math.max(firstStricter, secondStricter), Math.min(firstStricter, secondStricter)];
  return meetingText.both(questionId, more, meetingText.of(most, measured), less, fewest);
}
