import { useId } from "react";
import type { TalkHead, TalkStep } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { talkOfStep } from "./about.ts";
import { sayDay } from "./say-day.ts";
import { StepList } from "./step-list.tsx";
import { TalkLinks } from "./talk-links.tsx";

interface OwnTalksProps {
  readonly talks: readonly TalkHead[];
  readonly steps: readonly TalkStep[];
}

/** The caseworker's side: the next talk, what was agreed, and the talks that were. */
export function OwnTalks({ talks, steps }: OwnTalksProps) {
  const headingId = useId();
  const drafts = talks.filter(({ heldOn }) => heldOn === null);
  const held = talks.filter(({ heldOn }) => heldOn !== null);
  const [last] = held;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{text.ownTitle}</h2>
      {talks.length === 0 && <EmptyState text={text.ownNone} />}
      {drafts.map((draft) => (
        <p key={draft.id}>
          {text.ownDraft(draft.leader.name)}{" "}
          <ButtonLink small to="/sagssamtaler/$talkId" params={{ talkId: String(draft.id) }}>
            {text.seeDraft}
          </ButtonLink>
        </p>
      ))}
      {drafts.length === 0 && last?.nextOn != null && (
        <p>{text.ownNext(sayDay(last.nextOn), last.leader.name)}</p>
      )}
      {last !== undefined && (
        <>
          <h3>{text.ownSteps}</h3>
          <StepList
            steps={steps}
            talkOf={(step) => talkOfStep(step, held) ?? last}
            saysCase
            emptyText={text.ownNoSteps}
          />
          <h3>{text.earlierTalks}</h3>
          <TalkLinks talks={held} />
        </>
      )}
    </section>
  );
}
