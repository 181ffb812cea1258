import "./cases.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { listCases } from "#contract/cases";
import { formatDecimal } from "#kit/danish-number";
import { casesText } from "../text/cases.ts";
import { Button } from "../ui/button.tsx";
import { PageHeader } from "../ui/page-header.tsx";
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
            <CaseTable cases={found.cases} emptyText={isNarrowed ? casesText.none : casesText.noneAtAll} />
            <Pages
              total={found.total}
              pageSize={found.pageSize}
              page={side}
              onPage={(page) => change({ side: page })}
            />
          </>
        )}
      </QueryView>
    </>
  );
}

interface PagesProps {
  readonly total: number;
  readonly pageSize: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function Pages({ total, pageSize, page, onPage }: PagesProps) {
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const shown = [(page - 1) * pageSize + 1, Math.min(page * pageSize, total), total] as const;
  const [from, to, all] = shown.map((count) => formatDecimal(count, 0));
  return (
    <nav className="button-row" aria-label={casesText.pages}>
      <Button isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        {casesText.previous}
      </Button>
      <span>{casesText.shown(from ?? "", to ?? "", all ?? "")}</span>
      <Button isDisabled={page >= last} onPress={() => onPage(page + 1)}>
        {casesText.next}
      </Button>
    </nav>
  );
}
