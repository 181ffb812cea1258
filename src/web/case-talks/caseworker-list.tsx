import { Link, useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { beginCaseTalk, listCaseTalks, type TalkCaseworker } from "#contract/case-talks";
import { formatDecimal } from "#kit/danish-number";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { useCall } from "../use-endpoint.ts";
import { type CaseworkerGroup, canTalkWith, groupCaseworkers } from "./group-caseworkers.ts";
import { sayDay } from "./say-day.ts";

interface CaseworkerListProps {
  readonly caseworkers: readonly TalkCaseworker[];
  readonly today: string;
}

/** Whom the leader can talk with: the talk in progress and those that the month lacks first. */
export function CaseworkerList({ caseworkers, today }: CaseworkerListProps) {
  if (caseworkers.length === 0) return <EmptyState text={text.noCaseworkers} />;
  const hasUnits = caseworkers.some(({ unit }) => unit.id !== caseworkers[0]?.unit.id);
  return groupCaseworkers(caseworkers, today).map((group) => (
    <Group key={group.title} group={group} saysUnit={hasUnits} today={today} />
  ));
}

interface GroupProps {
  readonly group: CaseworkerGroup;
  readonly saysUnit: boolean;
  readonly today: string;
}

function Group({ group: { title, members, isDue }, saysUnit, today }: GroupProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>
        {title} <span className="count">{members.length}</span>
      </h2>
      <ul className="plain-list caseworkers">
        {members.map((one) => (
          <li key={`${one.unit.id} ${one.raadgiver.id}`} className="caseworker">
            <CaseworkerFacts caseworker={one} saysUnit={saysUnit} today={today} />
            {canTalkWith(one) && <GoToTalk caseworker={one} isDue={isDue} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CaseworkerFactsProps {
  readonly caseworker: TalkCaseworker;
  readonly saysUnit: boolean;
  readonly today: string;
}

function CaseworkerFacts({ caseworker, saysUnit, today }: CaseworkerFactsProps) {
  const { raadgiver, unit, openCases, last, openSteps, lateSteps } = caseworker;
  const before = [saysUnit && unit.name, text.openCases(formatDecimal(openCases, 0))];
  const after = [
    last?.nextOn != null && (last.nextOn < today ? text.missedTalk : text.nextTalk)(sayDay(last.nextOn)),
    openSteps > 0 && text.openSteps(openSteps),
  ];
  return (
    <div>
      <p className="caseworker-name">
        {raadgiver.name} {lateSteps > 0 && <Tag tone="warning">{text.lateSteps(lateSteps)}</Tag>}
      </p>
      <p className="quiet">
        {sayAll(before)} ·{" "}
        {last?.heldOn == null ? (
          text.neverTalked
        ) : (
          <Link to="/sagssamtaler/$talkId" params={{ talkId: String(last.id) }}>
            {text.lastTalk(sayDay(last.heldOn))}
          </Link>
        )}
        {after.some(Boolean) && ` · ${sayAll(after)}`}
      </p>
    </div>
  );
}

function sayAll(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" · ");
}

interface GoToTalkProps {
  readonly caseworker: TalkCaseworker;
  readonly isDue: boolean;
}

function GoToTalk({ caseworker: { raadgiver, unit, draftId }, isDue }: GoToTalkProps) {
  const navigate = useNavigate();
  const begin = useCall(beginCaseTalk, { invalidates: [listCaseTalks] });
  const whom = <span className="sr-only">{text.beginWith(raadgiver.name)}</span>;
  if (draftId !== null)
    return (
      <ButtonLink small to="/sagssamtaler/$talkId" params={{ talkId: String(draftId) }}>
        {text.goOn} {whom}
      </ButtonLink>
    );
  const onPress = () =>
    begin.mutate(
      { body: { raadgiver: raadgiver.id, unit: unit.id } },
      { onSuccess: ({ id }) => navigate({ to: "/sagssamtaler/$talkId", params: { talkId: String(id) } }) },
    );
  return (
    <div>
      <Button small variant={isDue ? "secondary" : "quiet"} onPress={onPress} isPending={begin.isPending}>
        {text.begin} {whom}
      </Button>
      <ProblemNotice error={begin.error} />
    </div>
  );
}
