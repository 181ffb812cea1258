import type { Applicability } from "#contract/applicability";
import { applicabilityText as text } from "../text/applicability.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { NotRelevantShare } from "./not-relevant-share.tsx";

type Reviewer = Applicability["reviewers"][number];

/** How often each reviewer chose "ikke relevant", beside what the others' answers to the same questions let one expect. */
export function ReviewersApplicability({ reviewers }: { readonly reviewers: readonly Reviewer[] }) {
  const departing = reviewers.filter(({ departs }) => departs);
  return (
    <section>
      <h2>{text.reviewers}</h2>
      {reviewers.length > 0 && <p>{text.reviewersSum(departing.length, reviewers.length)}</p>}
      <p className="quiet">{text.reviewersLead}</p>
      <Table
        caption={text.reviewers}
        captionHidden
        columns={reviewerColumns}
        rows={reviewers}
        rowKey={({ name, level }) => `${name} ${level}`}
        emptyText={text.reviewersEmpty}
      />
    </section>
  );
}

const reviewerColumns: readonly Column<Reviewer>[] = [
  {
    key: "name",
    header: text.columns.name,
    isRowHeader: true,
    sortBy: ({ name }) => name,
    cell: ({ name }) => name,
  },
  {
    key: "level",
    header: text.columns.level,
    numeric: true,
    sortBy: ({ level }) => level,
    cell: ({ level }) => level,
  },
  {
    key: "actual",
    header: text.columns.actual,
    cell: (reviewer) => (reviewer.asked === 0 ? text.notAsked : <NotRelevantShare chosen={reviewer} />),
  },
  {
    key: "expected",
    header: text.columns.expected,
    cell: ({ expected, asked }) => <span className="figure">{text.expectedOf(expected, asked)}</span>,
  },
  {
    key: "departs",
    header: text.columns.departs,
    cell: ({ departs, notRelevant, asked, expected }) =>
      departs ? <Tag tone="warning">{text.departs(notRelevant / asked, expected)}</Tag> : text.alike,
  },
];
