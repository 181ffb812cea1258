import "./deadlines.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { type DeadlineOverview, getDeadlineOverview } from "#contract/deadlines";
import { deadlinesText as text } from "../text/deadlines.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { goToStart } from "../ui/go-to-start.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { CalendarDialog } from "./calendar-dialog.tsx";
import { DayStrip } from "./day-strip.tsx";
import { DeadlineFilters } from "./deadline-filters.tsx";
import { asksForOthers, type DeadlineSearch, filterOf, unfiltered } from "./deadline-search.ts";
import { MattersNow } from "./matters-now.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { WholeList } from "./whole-list.tsx";

/** What is late and what falls due: short at first, the rest behind choices that the address keeps. */
export function DeadlinesPage() {
  const search = useSearch({ from: "/frister" });
  const [isSubscribing, setIsSubscribing] = useState(false);
  const overview = useQuery({
    ...endpointQuery(getDeadlineOverview, { query: filterOf(search) }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={<Button onPress={() => setIsSubscribing(true)}>{text.subscribe}</Button>}
      />
      <QueryView query={overview}>{(all) => <Deadlines search={search} overview={all} />}</QueryView>
      {isSubscribing && <CalendarDialog onClose={() => setIsSubscribing(false)} />}
    </>
  );
}

interface DeadlinesProps {
  readonly search: DeadlineSearch;
  readonly overview: DeadlineOverview;
}

function Deadlines({ search, overview }: DeadlinesProps) {
  const navigate = useNavigate({ from: "/frister" });
  const change = (part: DeadlineSearch) =>
    void navigate({ search: { ...search, side: undefined, ...part }, replace: true, resetScroll: false });
  const { vis, side = 1 } = search;
  const list = useRef<HTMLDivElement>(null);
  const showLate = () => {
    change({ vis: "overskredet" });
    goToStart(list.current);
  };
  if (overview.duties.length === 0) return <EmptyState text={text.noneAtAll} />;
  const isOthers = asksForOthers(search, overview);
  const showOwn = () => {
    change(unfiltered);
    goToStart(list.current);
  };
  return (
    <>
      {!isOthers && (
        <ScopeChoice chosen={vis} counts={overview.counts} onChoose={(scope) => change({ vis: scope })} />
      )}
      {!isOthers && <DeadlineFilters search={search} overview={overview} onChange={change} />}
      <div ref={list} tabIndex={-1} className="list-start">
        {isOthers && (
          <EmptyState text={text.noneOfThese} action={<Button onPress={showOwn}>{text.showOwn}</Button>} />
        )}
        {!isOthers && vis === undefined && (
          <MattersNow search={search} overview={overview} onShowLate={showLate} />
        )}
        {!isOthers && vis !== undefined && (
          <WholeList
            search={search}
            scope={vis}
            today={overview.days[0]?.date}
            areShared={overview.raadgivere.length > 1}
            page={side}
            onPage={(page) => change({ side: page })}
          />
        )}
      </div>
      {!isOthers && <DayStrip days={overview.days} />}
    </>
  );
}
