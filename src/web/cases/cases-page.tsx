import "./cases.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { listCases } from "#contract/cases";
import { formatDecimal } from "#kit/danish-number";
import { casesText } from "../text/cases.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { Pager } from "../ui/pager.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { CaseFilters } from "./case-filters.tsx";
import type { CaseListSearch } from "./case-list-search.ts";
import { CaseTable } from "./case-table.tsx";

/** The cases that one may see, narrowed by search and filters; the address keeps them. */
export function CasesPage() {
  const search = useSearch({ from: "/sager" });
  const navigate = useNavigate({ from: "/sager" });
  const { soeg, enhed, omraade, vis = "aabne", side = 1 } = search;
  const query = { search: soeg, unit: enhed, area: omraade, open: vis, page: side };
  const cases = useQuery({ ...endpointQuery(listCases, { query }), placeholderData: keepPreviousData });
  const change = (part: CaseListSearch) =>
    void navigate({ search: { ...search, side: undefined, ...part }, replace: true, resetScroll: false });
  const isNarrowed = soeg !== undefined || enhed !== undefined || omraade !== undefined || vis !== "aabne";
  return (
    <>
      <PageHeader title={casesText.title} lead={casesText.lead} />
      <CaseFilters search={search} onChange={change} />
      <QueryView query={cases}>
        {(found) => (
          <>
            <p className="quiet" role="status">
              {casesText.found(formatDecimal(found.total, 0))}
            </p>
            <Pager
              total={found.total}
              pageSize={found.pageSize}
              page={side}
              onPage={(page) => change({ side: page })}
              describe={casesText.shown}
            >
              <CaseTable cases={found.cases} emptyText={isNarrowed ? casesText.none : casesText.noneAtAll} />
            </Pager>
          </>
        )}
      </QueryView>
    </>
  );
}
