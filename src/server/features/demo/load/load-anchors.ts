import { drawAnchors } from "#audit/anchors/draw-anchors";
import { type CaseOnLevel, drawAskedTwice, onLevels } from "#audit/anchors/draw-asked-twice";
import type { DrawnCase } from "#audit/draw/draw-outcomes";
import type { LocalDate } from "#kit/local-date";
import { localDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { insertAskedTwice } from "#server/features/draws/anchor-cases.store";
import type { ClosedAudit } from "../closed-audits/closed-audit.ts";
import type { CasesBeforeReviewers } from "../closed-audits/submitted-review.ts";
import { type PracticeByQuestion, readStories } from "../closed-audits/tell-stories.ts";
import type { LoadedReview } from "./insert-reviews.ts";

/** A closed audit, as the one after it draws anchor cases from it. */
export interface HeldAudit {
  readonly model: AuditModel;
  readonly drawn: readonly DrawnCase[];
  readonly cases: CasesBeforeReviewers;
  readonly practice: PracticeByQuestion;
  readonly reviews: readonly LoadedReview[];
}

/** The earlier audit's cases that are drawn again, as they stood then and as they are read now. */
export interface Anchors {
  /** With the levels that they are drawn to again, and tickets of the new draw. */
  readonly drawn: readonly DrawnCase[];
  readonly cases: CasesBeforeReviewers;
  readonly earlier: HeldAudit;
  /** They and as many of the sample: what is asked in both wordings. */
  readonly askedTwice: readonly CaseOnLevel[];
}

/** Draws the planned anchor cases, beside the sample. What was so in them then is so still; only the reading is new. */
export function drawAgain(audit: ClosedAudit, sample: readonly DrawnCase[], earlier: HeldAudit): Anchors {
  const { drawn, cases, practice } = earlier;
  const numbers = sample.map(({ caseNumber }) => caseNumber);
  const byNumber = new Map(drawn.map((one) => [one.caseNumber, one]));
  const again = drawAnchors(drawn, { anchors: audit.anchors, exclude: [] }, numbers, audit.seed).flatMap(
    ({ caseNumber, ticket, levels }) => {
      const then = byNumber.get(caseNumber);
      return then === undefined ? [] : [{ ...then, ticket, levels }];
    },
  );
  const asked = (questionId: string) =>
    again.filter(({ caseNumber }) => practice.get(questionId)?.has(caseNumber));
  const read = readStories(audit.of, asked, practice);
  const askedTwice = drawAskedTwice(onLevels(sample), onLevels(again), audit.seed);
  return {
    drawn: again,
    cases: { ...cases, ...read },
    earlier,
    askedTwice,
  };
}

/** Stores which cases they are, what each stood for then, and which are asked in both wordings. */
export async function loadAnchors(
  tx: Tx,
  audit: ClosedAudit,
  { drawn, earlier, askedTwice }: Anchors,
): Promise<void> {
  const { id: drawId } = await tx
    .selectFrom("draw")
    .select("id")
    .where("audit_id", "=", audit.id)
    .executeTakeFirstOrThrow();
  const reviews = new Map(
    earlier.reviews.map((review) => [`${review.level} ${review.caseNumber}`, review] as const),
  );
  await copyRows(
    tx,
    "anchor_case",
    ["draw_id", "level", "case_number", "earlier_review_id", "as_of", "position", "ticket"],
    drawn.flatMap(({ caseNumber, ticket, levels }, index) =>
      levels.flatMap((level) => {
        const review = reviews.get(`${level} ${caseNumber}`);
        if (review === undefined) return [];
        return [[drawId, level, caseNumber, review.id, dayOf(review.at), index + 1, ticket]];
      }),
    ),
  );
  await insertAskedTwice(tx, drawId, askedTwice);
}

/** The example's reviews are all submitted by day. */
function dayOf(at: string): LocalDate {
  return localDate(at.slice(0, 10));
}
