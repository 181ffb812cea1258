import "./case-talks.css";
import { Link, useParams } from "@tanstack/react-router";
import { type CaseTalk, getCaseTalk } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { sayDay } from "./say-day.ts";
import { TalkDraft } from "./talk-draft.tsx";
import { TalkLinks } from "./talk-links.tsx";
import { TalkRecord } from "./talk-record.tsx";

/** One talk: the page to sit with together while it is a draft, the record when it is ended. */
export function TalkPage() {
  const { talkId } = useParams({ from: "/sagssamtaler/$talkId" });
  const talk = useEndpoint(getCaseTalk, { params: { talkId: Number(talkId) } });
  return (
    <>
      <Breadcrumb>
        <Link to="/sagssamtaler">{text.title}</Link>
        <span>{talk.data === undefined ? talkId : otherName(talk.data)}</span>
      </Breadcrumb>
      <QueryView query={talk}>{(opened) => <OpenedTalk key={opened.id} talk={opened} />}</QueryView>
    </>
  );
}

function OpenedTalk({ talk }: { readonly talk: CaseTalk }) {
  const { unit, leader, raadgiver, heldOn, nextOn, since, others } = talk;
  const isDraft = heldOn === null || nextOn === null;
  const lead = isDraft
    ? text.draftLead(unit.name, sayDay(since))
    : text.recordLead([leader.name, raadgiver.name], unit.name, sayDay(heldOn), sayDay(nextOn));
  return (
    <>
      <PageHeader title={text.withName(otherName(talk))} lead={lead} />
      {isDraft ? <TalkDraft talk={talk} /> : <TalkRecord talk={talk} />}
      {others.length > 0 && (
        <section className="other-talks" aria-labelledby="andre-samtaler">
          <h2 id="andre-samtaler">{isDraft ? text.earlierTalks : text.otherTalks}</h2>
          <TalkLinks talks={others} />
        </section>
      )}
    </>
  );
}

/** Who sits on the other side of the table. */
function otherName({ isLeader, leader, raadgiver }: CaseTalk): string {
  return isLeader ? raadgiver.name : leader.name;
}
