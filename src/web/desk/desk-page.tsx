import "./desk.css";
import { getDesk } from "#contract/desk";
import { useMe } from "../shell/session.ts";
import { deskText } from "../text/desk.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { DeskBlock } from "./desk-block.tsx";

/** The start page: what this person should do now, this week, and what is new. */
export function DeskPage() {
  const me = useMe();
  const desk = useEndpoint(getDesk, {});
  return (
    <>
      <PageHeader title={deskText.title} lead={deskText.lead(me.name)} />
      <QueryView query={desk}>
        {({ now, thisWeek, news }) =>
          now.length + thisWeek.length + news.length === 0 ? (
            <EmptyState text={deskText.empty} />
          ) : (
            <div className="desk">
              <DeskBlock title={deskText.now} items={now} emptyText={deskText.nowEmpty} />
              <DeskBlock title={deskText.thisWeek} items={thisWeek} emptyText={deskText.thisWeekEmpty} />
              <DeskBlock title={deskText.news} items={news} emptyText={deskText.newsEmpty} />
            </div>
          )
        }
      </QueryView>
    </>
  );
}
