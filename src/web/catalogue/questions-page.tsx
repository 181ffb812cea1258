import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { catalogueText as text } from "../text/catalogue.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { CatalogueTabs } from "./catalogue-tabs.tsx";
import { findQuestions } from "./find-questions.ts";
import { type ListedQuestion, useQuestions } from "./use-questions.ts";

const columns: readonly Column<ListedQuestion>[] = [
  {
    key: "text",
    header: text.columns.text,
    isRowHeader: true,
    cell: ({ id, text: words }) => (
      <Link to="/lov-og-metode/spoergsmaal/$questionId" params={{ questionId: id }}>
        {words}
      </Link>
    ),
  },
  { key: "id", header: text.columns.id, cell: ({ id }) => id, sortBy: ({ id }) => id },
  { key: "source", header: text.columns.source, cell: ({ source }) => source },
  {
    key: "model",
    header: text.columns.model,
    cell: ({ askedIn }) => askedIn,
    sortBy: ({ askedIn }) => askedIn,
  },
];

/** Every question that can be asked, found by word, paragraph or the id printed beside a number. */
export function QuestionsPage() {
  const { soeg = "" } = useSearch({ from: "/lov-og-metode" });
  const navigate = useNavigate({ from: "/lov-og-metode" });
  const questions = useQuestions();
  const search = (words: string) =>
    void navigate({ search: { soeg: words || undefined }, replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <CatalogueTabs />
      <SearchField label={text.search} value={soeg} onChange={search} />
      <QueryView query={questions}>
        {({ questions: all }) => {
          const found = findQuestions(all, soeg);
          return (
            <>
              <p className="quiet" role="status">
                {text.searchResult(found.length, all.length)}
              </p>
              <Table
                caption={text.caption}
                captionHidden
                columns={columns}
                rows={found}
                rowKey={({ id, version, askedIn }) => `${askedIn} ${id} ${version}`}
                emptyText={text.searchEmpty}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
