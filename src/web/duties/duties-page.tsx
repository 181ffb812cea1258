import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type DutyView, listDuties } from "#contract/duties";
import { CatalogueTabs } from "../catalogue/catalogue-tabs.tsx";
import { dutiesText as text } from "../text/duties.ts";
import { keepTogether } from "../ui/keep-together.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { findDuties } from "./find-duties.ts";
import { sayInForce } from "./in-force.ts";

const columns: readonly Column<DutyView>[] = [
  {
    key: "title",
    header: text.columns.title,
    isRowHeader: true,
    cell: ({ id, title }) => (
      <Link to="/lov-og-metode/pligter/$dutyId" params={{ dutyId: id }}>
        {title}
      </Link>
    ),
  },
  {
    key: "provision",
    header: text.columns.provision,
    cell: ({ provision }) => keepTogether(provision),
  },
  { key: "due", header: text.columns.due, cell: ({ due }) => due },
  { key: "inForce", header: text.columns.inForce, cell: ({ inForce }) => sayInForce(inForce) },
  {
    key: "verified",
    header: text.columns.verified,
    cell: ({ verified }) => (verified ? text.verified : <Tag tone="warning">{text.unverified}</Tag>),
  },
];

/** Every duty that is computed, found by paragraph, word or id. */
export function DutiesPage() {
  const { soeg = "" } = useSearch({ from: "/lov-og-metode/pligter" });
  const navigate = useNavigate({ from: "/lov-og-metode/pligter" });
  const duties = useEndpoint(listDuties, {});
  const search = (words: string) =>
    void navigate({ search: { soeg: words || undefined }, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <CatalogueTabs />
      <SearchField label={text.search} value={soeg} onChange={search} />
      <QueryView query={duties}>
        {(all) => {
          const found = findDuties(all, soeg);
          return (
            <>
              <p className="quiet" role="status">
                {text.found(found.length, all.length)}
              </p>
              <Table
                caption={text.caption}
                captionHidden
                columns={columns}
                rows={found}
                rowKey={({ id }) => id}
                emptyText={text.none}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
