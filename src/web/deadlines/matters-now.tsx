import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { type DeadlineOverview, type DeadlineView, listDeadlines } from "#contract/deadlines";
import { formatDecimal } from "#kit/danish-number";
import { deadlinesText as text } from "../text/deadlines.ts";
import { Button } from "../ui/button.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { DeadlineList } from "./deadline-list.tsx";
import { type DeadlineSearch, filterOf } from "./deadline-search.ts";

/** More late lines than this are a list of their own. */
const lateShown = 5;
const weekShown = 50;

interface MattersNowProps {
  readonly search: DeadlineSearch;
  readonly overview: DeadlineOverview;
  readonly onShowLate: () => void;
}

/** The short view: the latest that were missed, and what falls due today and in the coming week. */
export function MattersNow({ search, overview, onShowLate }: MattersNowProps) {
  const lateId = useId();
  const weekId = useId();
  const common = { ...filterOf(search), sort: search.sortering, page: 1 };
  const late = useShort({ ...common, scope: "overskredet", pageSize: lateShown });
  const week = useShort({ ...common, scope: "uge", pageSize: weekShown });
  const lateCount = overview.counts.overskredet;
  const shared = { today: overview.days[0]?.date, areShared: overview.raadgivere.length > 1 };
  return (
    <>
      <section aria-labelledby={lateId}>
        <h2 id={lateId}>
          {text.lateTitle} {lateCount > 0 && <span className="count">{formatDecimal(lateCount, 0)}</span>}
        </h2>
        {lateCount > lateShown && search.sortering === undefined && <p className="quiet">{text.lateNote}</p>}
        <QueryView query={late}>
          {(deadlines) => <DeadlineList {...shared} deadlines={deadlines} emptyText={text.noneLate} />}
        </QueryView>
        {lateCount > lateShown && (
          <Button variant="quiet" onPress={onShowLate}>
            {text.showAllLate(formatDecimal(lateCount, 0))}
          </Button>
        )}
      </section>
      <section aria-labelledby={weekId}>
        <h2 id={weekId}>
          {text.weekTitle}{" "}
          {overview.counts.uge > 0 && <span className="count">{formatDecimal(overview.counts.uge, 0)}</span>}
        </h2>
        <QueryView query={week}>
          {(deadlines) => <DeadlineList {...shared} deadlines={deadlines} emptyText={text.noneThisWeek} />}
        </QueryView>
      </section>
    </>
  );
}

function useShort(query: Parameters<typeof endpointQuery<typeof listDeadlines>>[1]["query"]) {
  return useQuery({
    ...endpointQuery(listDeadlines, { query }),
    select: ({ deadlines }): readonly DeadlineView[] => deadlines,
    placeholderData: keepPreviousData,
  });
}
