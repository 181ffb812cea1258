import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type DeadlineScope, listDeadlines } from "#contract/deadlines";
import { formatDecimal } from "#kit/danish-number";
import { deadlinesText as text } from "../text/deadlines.ts";
import { Pager } from "../ui/pager.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { DeadlineList } from "./deadline-list.tsx";
import { type DeadlineSearch, filterOf } from "./deadline-search.ts";

interface WholeListProps {
  readonly search: DeadlineSearch;
  readonly scope: DeadlineScope;
  readonly today: string | undefined;
  readonly areShared: boolean;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Every deadline in the scope, page by page. */
export function WholeList({ search, scope, today, areShared, page, onPage }: WholeListProps) {
  const query = { ...filterOf(search), scope, sort: search.sortering, page };
  const deadlines = useQuery({
    ...endpointQuery(listDeadlines, { query }),
    placeholderData: keepPreviousData,
  });
  return (
    <section>
      <QueryView query={deadlines}>
        {({ total, pageSize, deadlines: found }) => (
          <>
            <h2>
              {text.scopes[scope]} <span className="count">{formatDecimal(total, 0)}</span>
            </h2>
            <Pager total={total} pageSize={pageSize} page={page} onPage={onPage} describe={text.shown}>
              <DeadlineList
                deadlines={found}
                today={today}
                areShared={areShared}
                emptyText={scope === "overskredet" ? text.noneLate : text.noneFound}
              />
            </Pager>
          </>
        )}
      </QueryView>
    </section>
  );
}
