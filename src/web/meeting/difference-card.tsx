import { choicesFor } from "#audit/review/answer-rules";
import type { QuestionView } from "#contract/catalogue";
import type { DifferenceView } from "#contract/meetings";
import { meetingText } from "../text/meeting.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { Conversation } from "./conversation.tsx";
import { labelOf } from "./label-of.ts";
import { Settlement } from "./settlement.tsx";

interface DifferenceCardProps {
  readonly difference: DifferenceView;
  readonly auditId: string;
}

/** One question of one case: the levels' answers, remarks and reasons beside the dates, the criterion, the conversation, the settled answer. */
export function DifferenceCard({ difference, auditId }: DifferenceCardProps) {
  const { caseNumber, question, answers, adjudication, messages } = difference;
  const headingId = `${caseNumber}-${question.id}`;
  return (
    <article className="difference" aria-labelledby={headingId}>
      <h3 id={headingId}>
        {question.id} · {meetingText.caseTitle(caseNumber)}{" "}
        {adjudication && <Tag tone="success">{meetingText.settled}</Tag>}
      </h3>
      <p>{question.text}</p>
      <div className="difference-answers">
        {answers.map(({ level, value, remark, by, reaction }) => (
          <div key={level}>
            <h4>
              {meetingText.level(level)} <span className="quiet">{by}</span>
            </h4>
            <p>
              <strong>{labelOf(question, value)}</strong>
            </p>
            <p>{remark === "" ? <span className="quiet">{meetingText.noRemark}</span> : remark}</p>
            {reaction && (
              <p>
                <span className="quiet">{meetingText.besideDates[reaction.kind]}:</span> {reaction.reason}
              </p>
            )}
          </div>
        ))}
      </div>
      <details>
        <summary>{meetingText.criterion}</summary>
        <DefinitionList items={criterionOf(question)} />
      </details>
      <details open={messages.length > 0}>
        <summary>
          {meetingText.conversation} ({messages.length})
        </summary>
        <Conversation difference={difference} auditId={auditId} />
      </details>
      <Settlement difference={difference} auditId={auditId} />
    </article>
  );
}

function criterionOf(question: QuestionView) {
  const { byValue, notRelevant, notYetMeasurable } = question.criterion;
  const aside: Record<string, string | null> = {
    "ikke-relevant": notRelevant,
    "ikke-maalbar-endnu": notYetMeasurable,
  };
  return choicesFor(question).map(({ value, label }) => ({
    term: label,
    value: byValue[value] ?? aside[value] ?? "",
  }));
}
