import type { CaseTalk } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { nameOfDoer } from "./about.ts";
import { sayState } from "./step-list.tsx";

/** What waits from the talks of a leader who has left: to read, and to agree anew. */
export function FormerLeaderSteps({ talk }: { readonly talk: CaseTalk }) {
  return (
    <>
      <h3>{text.agreedBefore}</h3>
      <p className="quiet">{text.agreedBeforeHint}</p>
      <ul className="plain-list steps">
        {talk.stepsOfFormerLeaders.map(({ leader, ...step }) => {
          const doer = nameOfDoer({ ...talk, leader: { id: "", name: leader } }, step.who);
          const about = step.caseNumber === null ? [] : [text.caseLabel(step.caseNumber), step.child];
          return (
            <li key={step.id} className={step.isLate ? "is-late" : undefined}>
              {step.what}
              <br />
              <span className="quiet">{[...about, sayState(step, doer)].filter(Boolean).join(" · ")}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
