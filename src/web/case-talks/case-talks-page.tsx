import "./case-talks.css";
import { listCaseTalks } from "#contract/case-talks";
import { useMay, useMe } from "../shell/session.ts";
import { caseTalksText as text } from "../text/case-talks.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { CaseworkerList } from "./caseworker-list.tsx";
import { OwnTalks } from "./own-talks.tsx";

/** The leader's caseworkers and how far the month's talks are; the caseworker's own talks and what was agreed. */
export function CaseTalksPage() {
  const talks = useEndpoint(listCaseTalks, {});
  const mayHold = useMay("hold-case-talks");
  const isCaseworker = useMe().roles.some(({ role }) => role === "raadgiver");
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <QueryView query={talks}>
        {({ today, caseworkers, own }) => (
          <>
            {mayHold && <CaseworkerList caseworkers={caseworkers} today={today} />}
            {(isCaseworker || own.talks.length > 0) && <OwnTalks talks={own.talks} steps={own.steps} />}
          </>
        )}
      </QueryView>
      <p className="quiet">{text.onlyTheTwo}</p>
    </>
  );
}
