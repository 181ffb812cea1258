import { useState } from "react";
import { getCaseTalk, listCaseTalks, markTalkStep, type TalkHead, type TalkStep } from "#contract/case-talks";
import { getDesk } from "#contract/desk";
import { dayInDenmark } from "#kit/clock";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { nameOfDoer } from "./about.ts";
import { sayDay } from "./say-day.ts";

interface StepListProps {
  readonly steps: readonly TalkStep[];
  /** The talk that a step was agreed in: for the names of the two. */
  readonly talkOf: (step: TalkStep) => Pick<TalkHead, "raadgiver" | "leader">;
  /** Names the case, where no heading above does. */
  readonly saysCase?: boolean;
  /** Only the leader lets a step go. */
  readonly isLeader?: boolean;
  readonly emptyText?: string;
}

/** What was agreed, each with a box to tick when it is done. */
export function StepList({ steps, talkOf, saysCase = false, isLeader = false, emptyText }: StepListProps) {
  // Those that were done when the page came are last; one that is ticked now stays where it is.
  const [doneBefore] = useState(() => new Set(steps.filter(isDone).map(({ id }) => id)));
  if (steps.length === 0) return emptyText === undefined ? null : <p className="quiet">{emptyText}</p>;
  return (
    <ul className="plain-list steps">
      {[
        ...steps.filter(({ id }) => !doneBefore.has(id)),
        ...steps.filter(({ id }) => doneBefore.has(id)),
      ].map((step) => (
        <li key={step.id} className={step.isLate ? "step is-late" : "step"}>
          <StepLine
            step={step}
            who={nameOfDoer(talkOf(step), step.who)}
            saysCase={saysCase}
            isLeader={isLeader}
          />
        </li>
      ))}
    </ul>
  );
}

function isDone({ state }: TalkStep): boolean {
  return state !== "aaben";
}

interface StepLineProps {
  readonly step: TalkStep;
  readonly who: string;
  readonly saysCase: boolean;
  readonly isLeader: boolean;
}

function StepLine({ step, who, saysCase, isLeader }: StepLineProps) {
  const mark = useCall(markTalkStep, { invalidates: [getCaseTalk, listCaseTalks, getDesk] });
  const set = (state: TalkStep["state"]) => mark.mutate({ params: { stepId: step.id }, body: { state } });
  const state = mark.isPending ? mark.variables.body.state : step.state;
  const about = [
    saysCase && step.caseNumber !== null && text.caseLabel(step.caseNumber),
    saysCase && step.child,
  ];
  const isDropped = state === "bortfaldet";
  return (
    <>
      <Checkbox
        label={step.what}
        hint={[...about.filter(Boolean), sayState(step, who)].join(" · ")}
        isSelected={state === "gjort"}
        disabled={isDropped}
        onChange={(isDone) => set(isDone ? "gjort" : "aaben")}
      />
      {isLeader && state !== "gjort" && (
        <Button small variant="quiet" onPress={() => set(isDropped ? "aaben" : "bortfaldet")}>
          {isDropped ? text.takeUp : text.letGo}
          <span className="sr-only">{text.which(step.what)}</span>
        </Button>
      )}
      <ProblemNotice error={mark.error} />
    </>
  );
}

/** Who does a step, and how far it is. */
export function sayState({ state, dueOn, markedAt, isLate }: TalkStep, who: string): string {
  if (state === "gjort" && markedAt !== null) return text.stepDone(who, sayDay(dayInDenmark(markedAt)));
  if (state === "bortfaldet") return text.stepDropped(who);
  return isLate ? text.stepLate(who, sayDay(dueOn)) : text.stepBy(who, sayDay(dueOn));
}
