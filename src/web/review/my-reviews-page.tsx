import "./review.css";
import { listMyReviews, type ReviewSummary } from "#contract/reviews";
import { reviewText } from "../text/review.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { ReviewGroup } from "./review-group.tsx";

/** The reviewer's own cases, by audit and level, with how far each is. */
export function MyReviewsPage() {
  const reviews = useEndpoint(listMyReviews, {});
  return (
    <>
      <PageHeader title={reviewText.mineTitle} lead={reviewText.mineLead} />
      <QueryView query={reviews}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState text={reviewText.mineEmpty} />
          ) : (
            groupByLevel(all).map((group) => (
              <ReviewGroup key={group.key} title={group.title} reviews={group.reviews} />
            ))
          )
        }
      </QueryView>
    </>
  );
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly reviews: ReviewSummary[];
}

/** In the server's order; reviews one only gave sparring on come last. */
function groupByLevel(reviews: readonly ReviewSummary[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const review of reviews.toSorted(
    (a, b) => Number(a.part === "sparring") - Number(b.part === "sparring"),
  )) {
    const isSparring = review.part === "sparring";
    const key = isSparring ? "sparring" : `${review.auditId} ${review.level}`;
    const title = isSparring
      ? reviewText.sparringTitle
      : reviewText.groupTitle(review.auditTitle, review.level);
    const group = groups.get(key) ?? { key, title, reviews: [] };
    group.reviews.push(review);
    groups.set(key, group);
  }
  return [...groups.values()];
}
