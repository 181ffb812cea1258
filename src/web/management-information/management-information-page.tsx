import "./management-information.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  downloadManagementInformation,
  getManagementInformation,
  type ManagementInformation,
  managementFileFormats,
} from "#contract/management-information";
import { apiUrl } from "../api-url.ts";
import { managementInformationText as text } from "../text/management-information.ts";
import { Button } from "../ui/button.tsx";
import { FileLinks } from "../ui/file-links.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { FigureTable } from "./figure-table.tsx";
import { type ManagementSearch, scopeOf } from "./management-search.ts";
import { ScopeFields } from "./scope-fields.tsx";

/** The month's figures, group by group, for a unit or the municipality; the address keeps which. */
export function ManagementInformationPage() {
  const search = useSearch({ from: "/ledelsesinformation" });
  const navigate = useNavigate({ from: "/ledelsesinformation" });
  const information = useQuery({
    ...endpointQuery(getManagementInformation, { query: scopeOf(search) }),
    placeholderData: keepPreviousData,
  });
  const change = (part: ManagementSearch) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <QueryView query={information}>
        {(found) => (
          <>
            <ScopeFields information={found} onChange={change} />
            <Figures information={found} search={search} />
            <Files search={search} />
          </>
        )}
      </QueryView>
      {/* An address from somebody who leads another unit would else lead nowhere. */}
      {information.data === undefined && information.isError && (
        <Button variant="quiet" onPress={() => change({ maaned: undefined, enhed: undefined })}>
          {text.showWhole}
        </Button>
      )}
    </>
  );
}

interface FiguresProps {
  readonly information: ManagementInformation;
  readonly search: ManagementSearch;
}

function Figures({ information: { figures, month }, search }: FiguresProps) {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} className="figure-group">
      <h2>{group}</h2>
      <FigureTable
        group={group}
        figures={figures.filter((figure) => figure.group === group)}
        month={month}
        search={search}
      />
    </section>
  ));
}

function Files({ search }: { readonly search: ManagementSearch }) {
  return (
    <section>
      <h2>{text.download}</h2>
      <p className="quiet">{text.freshNote}</p>
      <p className="quiet">{text.downloadNote}</p>
      <FileLinks
        label={text.download}
        files={managementFileFormats.map((format) => ({
          name: text.formats[format],
          href: apiUrl(downloadManagementInformation.path, { format }, scopeOf(search)),
        }))}
      />
    </section>
  );
}
