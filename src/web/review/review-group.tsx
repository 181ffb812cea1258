import type { ReviewSummary } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";

/** The reviewer's cases on one level: those to do, and folded those that are done. */
export function ReviewGroup({
  title,
  reviews,
}: {
  readonly title: string;
  readonly reviews: readonly ReviewSummary[];
}) {
  const done = reviews.filter(({ status }) => status === "afsluttet");
  const open = reviews.filter(({ status }) => status !== "afsluttet");
  return (
    <section className="review-group">
      <h2>{title}</h2>
      <ProgressBar label={reviewText.groupProgress} value={done.length} total={reviews.length} />
      {open.some(({ levelOpen }) => !levelOpen) && <Notice kind="info">{reviewText.levelClosed}</Notice>}
      {open.length > 0 && <ReviewTable caption={title} reviews={open} />}
      {done.length > 0 && (
        <details>
          <summary>{reviewText.finished(done.length)}</summary>
          <ReviewTable caption={`${title}, ${reviewText.finished(done.length)}`} reviews={done} />
        </details>
      )}
    </section>
  );
}

function ReviewTable({
  caption,
  reviews,
}: {
  readonly caption: string;
  readonly reviews: readonly ReviewSummary[];
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={reviews}
      rowKey={({ id }) => id}
      emptyText={reviewText.mineEmpty}
    />
  );
}

const columns: readonly Column<ReviewSummary>[] = [
  { key: "case", header: reviewText.caseColumn, cell: ({ caseNumber }) => caseNumber, isRowHeader: true },
  { key: "kind", header: reviewText.kindColumn, cell: ({ stratum }) => stratum },
  { key: "unit", header: reviewText.unitColumn, cell: ({ unit }) => unit.name },
  { key: "progress", header: reviewText.progressColumn, cell: (review) => <HowFar review={review} /> },
  { key: "action", header: reviewText.actionColumn, cell: (review) => <OpenReview review={review} /> },
];

function HowFar({ review: { status, answered, asked, caseNumber } }: { readonly review: ReviewSummary }) {
  if (status === "tildelt") return <Tag>{reviewText.status.tildelt}</Tag>;
  if (status === "afsluttet") return <Tag tone="success">{reviewText.status.afsluttet}</Tag>;
  return (
    <ProgressBar label={reviewText.answeredLabel(caseNumber)} labelHidden value={answered} total={asked} />
  );
}

function OpenReview({
  review: { id, status, part, levelOpen, caseNumber },
}: {
  readonly review: ReviewSummary;
}) {
  const answers = levelOpen && part !== "sparring" && status !== "afsluttet";
  const verb = status === "tildelt" ? reviewText.start : reviewText.goOn;
  return (
    <ButtonLink to="/maalinger/$reviewId" params={{ reviewId: String(id) }} small>
      {answers ? verb : reviewText.look} <span className="sr-only">{reviewText.forCase(caseNumber)}</span>
    </ButtonLink>
  );
}
